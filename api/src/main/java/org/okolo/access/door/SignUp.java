package org.okolo.access.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.account.Passwords;
import org.okolo.language.Languages;
import org.okolo.problem.OneLine;
import org.okolo.time.Zone;

/** A person who begins, and the project to begin with. */
public record SignUp(
        @NotBlank @Email(message = "{okolo.email}") @Size(max = 254) @Schema(examples = "olga@honey.example")
        String email,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) @Schema(examples = "correct horse battery")
        String password,

        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Olga Orlova")
        String name,

        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Honey & Wax")
        String projectName,

        @NotNull @Pattern(regexp = Languages.CODE, message = "{okolo.locale}") @Schema(examples = "ru")
        String locale,

        @NotNull @Zone @Schema(examples = "Europe/Moscow") String zone) {

    /** Never the password: records are logged by accident. */
    @Override
    public String toString() {
        return "SignUp of " + name;
    }
}
