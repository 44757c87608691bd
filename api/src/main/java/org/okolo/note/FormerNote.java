package org.okolo.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.okolo.client.OfClient;

/** A text a note once had. It goes with its note, and never before. */
@Entity
@Table(name = "former_note")
public class FormerNote extends OfClient {

    public UUID noteId;

    /** The version of the note that last had this text. */
    public int version;

    public String text;
    public UUID writtenBy;
    public Instant writtenAt;

    @Override
    public UUID onlyFor() {
        Note note = Note.findById(noteId);
        return note.onlyFor();
    }

    /** Keeps the text of a note that is about to get another. */
    static void keep(Note note) {
        var former = new FormerNote();
        former.clientId = note.clientId;
        former.noteId = note.id;
        former.version = note.version;
        former.text = note.text;
        former.writtenBy = note.textBy;
        former.writtenAt = note.textAt;
        former.persist();
    }
}
