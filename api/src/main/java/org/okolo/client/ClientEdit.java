package org.okolo.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a client is typed: its name and a comment, which may be empty. */
public record ClientEdit(
        @NotBlank @Size(max = 200) @Schema(examples = "Alisa Nebylova")
        String name,

        @Size(max = 5000) String comment) {

    public ClientEdit {
        name = name == null ? null : name.trim();
        comment = textOrNull(comment);
    }

    /** Trimmed; blank text is none. */
    static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
