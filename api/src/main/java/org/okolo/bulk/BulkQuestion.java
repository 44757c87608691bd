package org.okolo.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be done, and to whom.
 *
 * @param clientIds of the clients the filter finds only these; left out for all of them
 */
public record BulkQuestion(
        @NotNull @Valid BulkAction action,

        @Size(max = 500) @Schema(nullable = true) List<@NotNull UUID> clientIds) {

    public BulkQuestion {
        clientIds = clientIds == null ? List.of() : clientIds;
    }
}
