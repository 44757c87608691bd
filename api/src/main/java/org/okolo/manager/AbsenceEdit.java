package org.okolo.manager;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an absence can be changed: everything but whose it is. */
public record AbsenceEdit(
        @NotNull @Schema(examples = "2026-12-28") LocalDate firstDay,
        @NotNull @Schema(examples = "2027-01-08") LocalDate lastDay,

        @Size(max = 200) @Schema(examples = "On holiday", nullable = true)
        String reason) {}
