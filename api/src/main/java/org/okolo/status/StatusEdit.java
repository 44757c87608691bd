package org.okolo.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A status as a lead wants it, new or changed.
 *
 * @param captions at least one, of 60 characters at most
 * @param color {@code #rrggbb}
 * @param letter one or two visible characters
 * @param outcome whether the process ends here; {@code OPEN} when left out
 */
public record StatusEdit(
        @NotNull @Valid @Captioned Captions captions,

        @NotNull @Pattern(regexp = "#[0-9a-f]{6}", message = "{okolo.color}") @Schema(examples = "#228be6")
        String color,

        @NotNull Shape shape,
        @NotNull @Letter @Schema(examples = "N") String letter,
        Outcome outcome) {

    public StatusEdit {
        color = color == null ? null : color.trim().toLowerCase(Locale.ROOT);
        letter = letter == null ? null : letter.trim();
        outcome = outcome == null ? Outcome.OPEN : outcome;
    }
}
