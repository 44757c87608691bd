package org.okolo.passage;

import java.util.UUID;

/**
 * A piece of text by which a client is found.
 *
 * @param clientId whom it leads to
 * @param part where in the card it stands
 * @param subjectId what it is a text of: a note, a tag, a purchase, a profile; null for the client itself
 * @param text as it is shown
 * @param writtenBy null when everybody in the project may read it; else only this manager and the leads may
 */
public record Passage(UUID clientId, Part part, UUID subjectId, String text, UUID writtenBy) {

    /** A passage everybody in the project may read. */
    public Passage(UUID clientId, Part part, UUID subjectId, String text) {
        this(clientId, part, subjectId, text, null);
    }
}
