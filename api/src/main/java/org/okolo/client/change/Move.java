package org.okolo.client.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.tenancy.Via;

/**
 * A client's step from one status to another.
 *
 * @param seq the number of the event that tells it
 * @param managerId who did it; null when the service did
 * @param fromStatusId null when there was none, or when the client was new
 * @param toStatusId null when it was taken away
 * @param reason why, if somebody said so
 */
@Schema(name = "StatusMove")
public record Move(
        long seq,
        Instant at,
        @Schema(nullable = true) UUID managerId,
        Via via,
        @Schema(nullable = true) UUID fromStatusId,
        @Schema(nullable = true) UUID toStatusId,
        @Schema(nullable = true) String reason) {}
