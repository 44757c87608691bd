package org.okolo.note;

import java.time.Instant;
import java.util.UUID;
import org.okolo.edit.Versioned;

/** A note as told over HTTP. */
public record NoteView(
        UUID id,
        UUID clientId,
        String text,
        String link,
        String quote,
        UUID authorId,
        Instant createdAt,
        Instant changedAt,
        int version)
        implements Versioned {

    public NoteView(Note note) {
        this(
                note.id,
                note.clientId,
                note.text,
                note.link,
                note.quote,
                note.authorId,
                note.createdAt,
                note.changedAt,
                note.version);
    }
}
