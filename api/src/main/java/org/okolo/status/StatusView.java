package org.okolo.status;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A status as told over HTTP; it lacks a count of clients on purpose: counting is no business of a list.
 *
 * @param position within its process
 * @param retiredAt since when nobody can get it; null while it is offered
 */
public record StatusView(
        UUID id,
        UUID processId,
        Captions captions,
        String color,
        Shape shape,
        String letter,
        Outcome outcome,
        int position,
        @Schema(nullable = true) Instant retiredAt,
        int version)
        implements Versioned {

    public StatusView(Status status) {
        this(
                status.id,
                status.processId,
                new Captions(status.captionEn, status.captionRu),
                status.color,
                status.shape,
                status.letter,
                status.outcome,
                status.position,
                status.retiredAt,
                status.version);
    }
}
