package org.okolo.access.mailed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.account.Passwords;

/**
 * A new password for an old one.
 *
 * @param current the one that holds now
 * @param password the new one
 * @param tokens true: also revoke my manager tokens in all projects
 */
public record PasswordChange(
        @NotNull @Size(max = Passwords.LONGEST) @Schema(examples = "my password until now")
        String current,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) @Schema(examples = "correct horse battery")
        String password,

        @Schema(nullable = true, defaultValue = "false") Boolean tokens) {

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
