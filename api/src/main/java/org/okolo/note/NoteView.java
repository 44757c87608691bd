package org.okolo.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A note as told over HTTP.
 *
 * @param textBy who wrote the text as it is now
 * @param textAt when
 * @param expiresAt when it goes from every list; null when never
 */
public record NoteView(
        UUID id,
        UUID clientId,
        String text,
        @Schema(nullable = true) String link,
        @Schema(nullable = true) String quote,
        UUID authorId,
        UUID textBy,
        Instant textAt,
        boolean pinned,
        @Schema(nullable = true) Instant expiresAt,
        Visibility visibility,
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
                note.textBy,
                note.textAt,
                note.pinned,
                note.expiresAt,
                note.visibility,
                note.createdAt,
                note.changedAt,
                note.version);
    }
}
