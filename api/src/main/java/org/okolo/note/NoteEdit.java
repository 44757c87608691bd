package org.okolo.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What of a note can be changed: its words. Where it came from stays. */
public record NoteEdit(@NotBlank @Size(max = 10000) String text) {

    public NoteEdit {
        text = text == null ? null : text.trim();
    }
}
