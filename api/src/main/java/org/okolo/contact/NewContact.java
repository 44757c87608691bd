package org.okolo.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.text.Unseen;

/**
 * A way to reach a client.
 *
 * @param value as it shall be shown; phones in any way of writing
 * @param label whose or what it is, as "work"
 */
@Reachable
public record NewContact(
        @NotNull ContactKind kind,

        @NotBlank @Size(max = 254) @Schema(examples = "+7 900 123-45-67")
        String value,

        @Size(max = 60) @Schema(examples = "work") String label) {

    public NewContact {
        value = value == null ? null : kind == ContactKind.OTHER ? value.strip() : Unseen.removed(value);
        label = label == null || label.isBlank() ? null : label.strip();
    }
}
