package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.tenancy.CurrentManager;

/** Writes a note on a client and counts it. */
@ApplicationScoped
public class AddNote {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    Notes notes;

    /**
     * @throws org.okolo.problem.NotFound when there is no such client, or it is deleted
     * @throws org.okolo.problem.Invalid when it is to expire in the past
     */
    public NoteView add(UUID clientId, NewNote wanted) {
        var client = clients.locked(clientId);
        notes.refusePast(wanted.expiresAt());
        var note = create(clientId, wanted);
        if (note.isForTeam()) {
            client.noteCount++;
        }
        notes.tell(
                new Notes.Locked(note, client), Change.of(EventKind.NOTE_ADDED).after(ToldNote.of(note)));
        return new NoteView(note);
    }

    private Note create(UUID clientId, NewNote wanted) {
        var note = new Note();
        note.clientId = clientId;
        note.text = wanted.text();
        note.link = wanted.link();
        note.quote = wanted.quote();
        note.pinned = wanted.pinned();
        note.expiresAt = wanted.expiresAt();
        note.visibility = wanted.visibility();
        note.authorId = manager.id();
        note.createdAt = clock.instant();
        note.textBy = note.authorId;
        note.textAt = note.createdAt;
        note.changedAt = note.createdAt;
        note.version = 1;
        note.persist();
        return note;
    }
}
