package org.okolo.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many it would be.
 *
 * @param clients how many clients the filter finds
 * @param refused how many of them the caller's role does not allow to change, as they are a colleague's
 * @param token to be sent with the order; it holds as long as the filter finds the same clients
 */
public record BulkPreview(
        @Schema(examples = "312") int clients,
        @Schema(examples = "0") int refused,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015")
        String token) {}
