package org.okolo.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done, and to whom.
 *
 * @param clientIds as in the preview
 * @param token of the preview: names the very clients that were counted
 */
public record BulkOrder(
        @NotNull @Valid BulkAction action,
        @Size(max = 500) @Schema(nullable = true) List<@NotNull UUID> clientIds,

        @NotBlank @Size(max = 64) @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015")
        String token) {

    public BulkOrder {
        clientIds = clientIds == null ? List.of() : clientIds;
    }
}
