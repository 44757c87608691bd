package org.okolo.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.language.Languages;
import org.okolo.problem.OneLine;
import org.okolo.time.Zone;

/**
 * What people may change of their own account.
 *
 * @param reminderMails whether reminders come by e-mail too; stays as it is when missing
 */
public record AccountEdit(
        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Anna Ivanova")
        String name,

        @NotNull @Pattern(regexp = Languages.CODE, message = "{okolo.locale}") @Schema(examples = "ru")
        String locale,

        @NotNull @Zone @Schema(examples = "Europe/Moscow") String zone,

        @Schema(nullable = true) Boolean reminderMails) {}
