package org.okolo.note;

import java.time.Instant;
import java.util.UUID;

/**
 * A text a note once had.
 *
 * @param version of the note that last had it
 */
public record FormerNoteView(int version, String text, UUID writtenBy, Instant writtenAt) {

    FormerNoteView(FormerNote former) {
        this(former.version, former.text, former.writtenBy, former.writtenAt);
    }
}
