package org.okolo.tag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tag as somebody wants it, new or changed.
 *
 * @param name of 60 characters at most; blanks in a row count as one
 * @param color {@code #rrggbb}; grey when left out
 */
public record TagEdit(
        @NotBlank @Size(max = 60) @Schema(examples = "Likes honey")
        String name,

        @Pattern(regexp = "#[0-9a-f]{6}", message = "{okolo.color}") @Schema(examples = "#f59f00")
        String color) {

    private static final String GREY = "#868e96";

    public TagEdit {
        name = name == null ? null : name.strip().replaceAll("\\s+", " ");
        color = color == null ? GREY : color.trim().toLowerCase(Locale.ROOT);
    }
}
