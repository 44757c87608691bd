package org.okolo.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field to be added. Key and kind stay for good.
 *
 * @param key what the API calls it: small Latin letters, digits and {@code _}, 40 at most, a letter first
 * @param choices what can be chosen; needed for the kind {@code CHOICE}, refused for others
 */
public record NewField(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}", message = "{okolo.field-key}") @Schema(examples = "birthday")
        String key,

        @NotBlank @Size(max = 60) @Schema(examples = "Birthday")
        String name,

        @NotNull FieldKind kind,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> choices) {

    public NewField {
        name = name == null ? null : name.strip();
        choices = FieldEdit.lines(choices);
    }

    FieldEdit edit() {
        return new FieldEdit(name, choices, false);
    }
}
