package org.okolo.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a status is called, by language; at least one is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Captions(
        @Size(max = 60) @Schema(examples = "New") String en,
        @Size(max = 60) @Schema(examples = "Новый") String ru) {

    /** Trimmed; a blank caption is none. */
    public Captions {
        en = en == null || en.isBlank() ? null : en.trim();
        ru = ru == null || ru.isBlank() ? null : ru.trim();
    }
}
