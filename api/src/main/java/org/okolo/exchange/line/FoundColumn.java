package org.okolo.exchange.line;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.exchange.cell.DayOrder;

/**
 * A column of an uploaded file.
 *
 * @param column from 0
 * @param samples the first values, five at most; none any more once the import has started
 * @param guess what it most likely means; null when neither the heading nor the samples say
 * @param guessedKey with {@code FIELD}, the key of the project's field
 * @param dayOrder what stands first in its days, as those tell that have only one reading; null when none does, then it is the day
 */
public record FoundColumn(
        int column,
        @Schema(examples = "Имя") String heading,
        List<String> samples,
        @Schema(nullable = true) ImportField guess,
        @Schema(nullable = true, examples = "birthday") String guessedKey,
        @Schema(nullable = true) DayOrder dayOrder) {

    public FoundColumn withoutSamples() {
        return new FoundColumn(column, heading, List.of(), guess, guessedKey, dayOrder);
    }
}
