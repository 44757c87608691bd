package org.okolo.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note to be added.
 *
 * @param text trimmed, not empty
 * @param link the page it came from, http or https
 * @param quote what stood there
 */
public record NewNote(
        @NotBlank @Size(max = 10000) @Schema(examples = "Asked for the price list")
        String text,

        @Size(max = 2000)
        @Pattern(regexp = "(?i)https?://[^\\s/?#]+\\S*", message = "{okolo.url}")
        @Schema(examples = "https://vk.com/id1900008499")
        String link,

        @Size(max = 2000) String quote) {

    public NewNote {
        text = text == null ? null : text.trim();
        link = textOrNull(link);
        quote = textOrNull(quote);
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
