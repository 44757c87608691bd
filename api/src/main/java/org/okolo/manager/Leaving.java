package org.okolo.manager;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who gets what a leaving manager has.
 *
 * @param successorIds with {@code SUCCESSORS}: one or several active managers, who get things by turns; otherwise empty
 */
@Schema(name = "ManagerLeaving")
public record Leaving(
        @NotNull @Schema(examples = "PRESENT") Heirs to,

        @NotNull @Size(max = 1000) @Schema(examples = "[]") List<@NotNull UUID> successorIds) {

    /** Nobody, those named, or all who are switched on and not absent today. */
    @Schema(name = "HandOverTo")
    public enum Heirs {
        NOBODY,
        SUCCESSORS,
        PRESENT
    }
}
