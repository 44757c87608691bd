package org.okolo.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;

/**
 * A handle a profile went by.
 *
 * @param since when the service first learned of it
 * @param until when it was renamed or taken over by somebody else; null for the current one
 */
public record HandleView(
        UUID profileId,
        Network network,
        @Schema(examples = "alisa.nebylova") String handle,
        Instant since,
        @Schema(nullable = true) Instant until) {

    HandleView(Handle handle) {
        this(handle.profileId, handle.network, handle.shown, handle.since, handle.until);
    }
}
