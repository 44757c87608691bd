package org.okolo.template;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;

/**
 * Where a template was used.
 *
 * @param clientId whom it was for
 * @param variant which of the variants it was, from 0
 */
@Schema(name = "TemplateUse")
public record Use(
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) Network network,

        @Size(max = 64) @Schema(nullable = true, examples = "club1900008499")
        String community,

        @Min(0) @Schema(nullable = true) Integer variant) {}
