package org.okolo.manager;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.problem.OneLine;
import org.okolo.tenancy.Role;

/** What an owner may change of a manager. */
public record ManagerEdit(
        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Anna Ivanova")
        String name,

        @NotNull @Schema(examples = "LEAD") Role role,
        @NotNull @Schema(examples = "true") Boolean active) {}
