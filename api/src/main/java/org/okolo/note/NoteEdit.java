package org.okolo.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a note can be changed: its words. Where it came from stays. */
public record NoteEdit(
        @NotBlank @Size(max = 10000) @Schema(examples = "Asked for the price list")
        String text) {

    public NoteEdit {
        text = text == null ? null : NewNote.trimmed(text);
    }
}
