package org.okolo.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How new clients are to be shared out.
 *
 * @param managerIds among whom, in the order of their turns; empty: all managers who are switched on
 */
public record AssignmentEdit(
        @NotNull @Schema(examples = "TURN") AssignmentMode mode,

        @NotNull @Size(max = 1000) @Schema(examples = "[]") List<@NotNull UUID> managerIds) {}
