package org.okolo.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done to every client chosen.
 *
 * @param statusId with {@code STATUS}: the status they get; null takes it away
 * @param ownerId with {@code OWNER}: the manager they get; null for nobody
 * @param tagId with {@code TAG_ADD} and {@code TAG_REMOVE}
 * @param reason with {@code STATUS} and {@code OWNER}: kept with each event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkAction(
        @NotNull @Schema(examples = "DELETE") BulkKind kind,
        @Schema(nullable = true) UUID statusId,
        @Schema(nullable = true) UUID ownerId,
        @Schema(nullable = true) UUID tagId,

        @Size(max = 500) @Schema(nullable = true, examples = "The season is over")
        String reason) {

    /** What the clients get: a status, an owner or a tag; null for none. */
    UUID target() {
        return switch (kind) {
            case STATUS -> statusId;
            case OWNER -> ownerId;
            case TAG_ADD, TAG_REMOVE -> tagId;
            case DELETE -> null;
        };
    }
}
