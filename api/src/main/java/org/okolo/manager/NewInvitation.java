package org.okolo.manager;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.tenancy.Role;

/** Whom to invite, and as what. */
public record NewInvitation(
        @NotBlank @Email(message = "{okolo.email}") @Size(max = 254) @Schema(examples = "anna@honey.example")
        String email,

        @NotNull @Schema(examples = "MANAGER") Role role) {}
