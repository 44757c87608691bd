package org.okolo.status;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A business process as told over HTTP; its statuses are a list of their own.
 *
 * @param retiredAt since when it is used no more; null while it is
 */
public record ProcessView(
        UUID id,
        Captions captions,
        int position,
        @Schema(nullable = true) Instant retiredAt,
        int version) implements Versioned {

    public ProcessView(Process process) {
        this(
                process.id,
                new Captions(process.captionEn, process.captionRu),
                process.position,
                process.retiredAt,
                process.version);
    }
}
