package org.okolo.event;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * One thing that is about to become an event. It is said word by word, and what is not said is null:
 * {@code Change.of(EventKind.NOTE_ADDED).client(id).subject(note.id).after(told)}.
 *
 * @param clientId the client it is about, or null
 * @param subjectId what was touched besides the client: a note, a status, a manager, a token; or null
 * @param before a small record of what was there, or null; it is written as JSON
 * @param after a small record of what is there now, or null; it is written as JSON
 * @param onlyFor besides leads, the one manager who may see the event; null when everybody may
 * @param shown asked at the end of the transaction: what every screen shows of the client from now on; or null
 */
public record Change(
        EventKind kind, UUID clientId, UUID subjectId, Object before, Object after, UUID onlyFor, Supplier<?> shown) {

    public static Change of(EventKind kind) {
        return new Change(kind, null, null, null, null, null, null);
    }

    public Change client(UUID clientId) {
        return new Change(kind, clientId, subjectId, before, after, onlyFor, shown);
    }

    public Change subject(UUID subjectId) {
        return new Change(kind, clientId, subjectId, before, after, onlyFor, shown);
    }

    public Change before(Object before) {
        return new Change(kind, clientId, subjectId, before, after, onlyFor, shown);
    }

    public Change after(Object after) {
        return new Change(kind, clientId, subjectId, before, after, onlyFor, shown);
    }

    public Change onlyFor(UUID managerId) {
        return new Change(kind, clientId, subjectId, before, after, managerId, shown);
    }

    public Change shown(Supplier<?> shown) {
        return new Change(kind, clientId, subjectId, before, after, onlyFor, shown);
    }
}
