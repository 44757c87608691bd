package org.okolo.access.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.account.Passwords;

/** E-mail address and password. */
public record SignIn(
        @NotBlank @Size(max = 254) @Schema(examples = "olga@honey.example")
        String email,

        @NotNull @Size(max = Passwords.LONGEST) @Schema(examples = "correct horse battery")
        String password) {

    @Override
    public String toString() {
        return "SignIn";
    }
}
