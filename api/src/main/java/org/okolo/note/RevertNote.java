package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.event.Change;
import org.okolo.event.EventKind;

/** Removes a note that was written by mistake, as long as nobody has touched it since. */
@ApplicationScoped
public class RevertNote {

    @Inject
    Notes notes;

    /**
     * @param client locked
     * @return false when it was changed, or is gone
     */
    public boolean revert(Client client, UUID noteId) {
        Note note = Note.findById(noteId);
        if (note == null || note.version != 1 || !note.clientId.equals(client.id)) {
            return false;
        }
        note.delete();
        if (note.isForTeam()) {
            client.noteCount--;
        }
        notes.tell(
                new Notes.Locked(note, client),
                Change.of(EventKind.NOTE_DELETED).before(ToldNote.of(note)));
        return true;
    }
}
