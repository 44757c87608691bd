package org.okolo.event;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * One thing that is about to become an event.
 *
 * @param clientId the client it is about, or null
 * @param subjectId what was touched besides the client: a note, a status, a manager, a token; or null
 * @param before a small record of what was there, or null
 * @param after a small record of what is there now, or null
 * @param onlyFor besides leads, the one manager who may see the event; null when everybody may
 * @param shown asked at the end of the transaction: what every screen shows of the client from now on; or null
 */
public record Change(
        EventKind kind, UUID clientId, UUID subjectId, Object before, Object after, UUID onlyFor, Supplier<?> shown) {

    /** A change everybody may see. */
    public Change(EventKind kind, UUID clientId, UUID subjectId, Object before, Object after, Supplier<?> shown) {
        this(kind, clientId, subjectId, before, after, null, shown);
    }
}
