package org.okolo.merge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merge as told over HTTP.
 *
 * @param intoId the client that stayed
 * @param fromId the client that became a part of it
 * @param undoableUntil from then on it stays
 * @param undoneAt null while the two are one
 */
public record MergeView(
        UUID id,
        UUID intoId,
        UUID fromId,
        String fromName,
        Instant mergedAt,
        UUID mergedBy,
        Instant undoableUntil,
        @Schema(nullable = true) Instant undoneAt) {

    MergeView(Merge merge) {
        this(
                merge.id,
                merge.intoId,
                merge.fromId,
                merge.fromName,
                merge.mergedAt,
                merge.mergedBy,
                merge.undoableUntil(),
                merge.undoneAt);
    }
}
