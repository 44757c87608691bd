package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;

/** Finds single notes and tells of their changes. */
@ApplicationScoped
class Notes {

    @Inject
    Clock clock;

    @Inject
    NoteRule rule;

    @Inject
    Clients clients;

    /** A note and its client, which is locked. */
    record Locked(Note note, Client client) {}

    /**
     * A note to read.
     *
     * @throws NotFound also when the caller may not read it, or its client is deleted
     */
    Note present(UUID id) {
        var note = readable(id);
        clients.present(note.clientId);
        return note;
    }

    /**
     * A note to change. The client's lock covers its notes: whoever changes one waits here.
     *
     * @throws NotFound as {@link #present}
     */
    Locked locked(UUID id) {
        var note = readable(id);
        var clientId = note.clientId;
        // What was read before the lock may be out of date after it.
        Note.getEntityManager().detach(note);
        var client = clients.locked(clientId);
        return new Locked(readable(id), client);
    }

    /** Counts the change and tells it to those who may read the note. */
    void changed(Locked found, Object before, Object after) {
        changed(found, found.note().onlyFor(), before, after);
    }

    /** @param onlyFor as {@link Note#onlyFor} */
    void changed(Locked found, UUID onlyFor, Object before, Object after) {
        found.note().version++;
        found.note().changedAt = clock.instant();
        tell(found, onlyFor, Change.of(EventKind.NOTE_EDITED).before(before).after(after));
    }

    void tell(Locked found, Change change) {
        tell(found, found.note().onlyFor(), change);
    }

    private void tell(Locked found, UUID onlyFor, Change change) {
        if (onlyFor == null) {
            found.client().changedAt = clock.instant();
        }
        clients.tell(found.client(), change.subject(found.note().id).onlyFor(onlyFor));
    }

    /** @throws Invalid when the time is over already */
    void refusePast(Instant expiresAt) {
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw Invalid.field("expiresAt", "okolo.future");
        }
    }

    private Note readable(UUID id) {
        Note note = NotFound.unless(Note.findById(id), "note");
        return NotFound.unless(rule.mayRead(note) ? note : null, "note");
    }
}
