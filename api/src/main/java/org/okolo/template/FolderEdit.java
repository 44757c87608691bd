package org.okolo.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a folder is called. */
public record FolderEdit(
        @NotBlank @Size(max = 60) @Schema(examples = "Greetings")
        String name) {

    public FolderEdit {
        name = name == null ? null : name.trim();
    }
}
