package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.client.Clients;
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

    /** @throws org.okolo.problem.NotFound when there is no such client, or it is deleted */
    public NoteView add(UUID clientId, NewNote wanted) {
        var client = clients.locked(clientId);
        var note = new Note();
        note.clientId = clientId;
        note.text = wanted.text();
        note.link = wanted.link();
        note.quote = wanted.quote();
        note.authorId = manager.id();
        note.createdAt = clock.instant();
        note.changedAt = note.createdAt;
        note.version = 1;
        note.persist();
        client.noteCount++;
        client.changedAt = note.createdAt;
        var view = new NoteView(note);
        clients.tell(EventKind.NOTE_ADDED, client, note.id, null, ToldNote.of(view));
        return view;
    }
}
