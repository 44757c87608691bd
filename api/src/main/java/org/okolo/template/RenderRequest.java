package org.okolo.template;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;

/**
 * What a message is to be made for.
 *
 * @param clientId whom it is for
 * @param network where it is for; a variant of this network comes first
 * @param community where it will stand: tells how often the template was used there today
 * @param seed the same seed picks the same variant, where it is picked at random
 */
public record RenderRequest(
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) Network network,

        @Size(max = 64) @Schema(nullable = true, examples = "club1900008499")
        String community,

        @Schema(nullable = true) Long seed) {}
