package org.okolo.manager;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An absence to be noted.
 *
 * @param firstDay in the project's zone
 * @param lastDay the last day of it, not the first day back
 */
public record NewAbsence(
        @NotNull UUID managerId,

        @NotNull @Schema(examples = "2026-12-28") LocalDate firstDay,
        @NotNull @Schema(examples = "2027-01-08") LocalDate lastDay,

        @Size(max = 200) @Schema(examples = "On holiday", nullable = true)
        String reason) {}
