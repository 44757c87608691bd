package org.okolo.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note to be added.
 *
 * @param text trimmed, not empty
 * @param link the page it came from, http or https
 * @param quote what stood there
 * @param pinned stands above the others; not when missing
 * @param expiresAt when it goes from every list, later than now; never when missing
 * @param visibility who may read it; the team when missing
 */
public record NewNote(
        @NotBlank @Size(max = 10000) @Schema(examples = "Asked for the price list")
        String text,

        @Size(max = 2000)
        @Pattern(regexp = "[hH][tT][tT][pP][sS]?://[^\\s/?#]+\\S*", message = "{okolo.url}")
        @Schema(nullable = true, examples = "https://vk.com/id1900008499")
        String link,

        @Size(max = 2000) @Schema(nullable = true, examples = "How much is the large one?")
        String quote,

        @Schema(nullable = true, defaultValue = "false") Boolean pinned,

        @Schema(nullable = true, examples = "2030-01-31T21:00:00Z")
        Instant expiresAt,

        @Schema(nullable = true, defaultValue = "TEAM") Visibility visibility) {

    public NewNote {
        text = text == null ? null : trimmed(text);
        link = textOrNull(link);
        quote = textOrNull(quote);
        pinned = Boolean.TRUE.equals(pinned);
        visibility = visibility == null ? Visibility.TEAM : visibility;
    }

    /** Without empty lines around it; what is indented stays so. */
    static String trimmed(String text) {
        return text.stripTrailing().replaceFirst("^(?:[\\s&&[^\\n]]*\\R)+", "");
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
