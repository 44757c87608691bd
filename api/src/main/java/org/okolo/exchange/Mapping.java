package org.okolo.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.purchase.IsoCurrency;

/**
 * What the columns of a file mean, and what to do with people who are clients already.
 *
 * @param currency of prices that name none
 * @param known {@code SKIP} when left out
 */
public record Mapping(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Target> columns,

        @IsoCurrency @Schema(nullable = true, examples = "RUB")
        String currency,

        @Schema(nullable = true, examples = "SKIP") Known known) {

    public Mapping {
        currency = currency == null ? null : currency.strip().toUpperCase(Locale.ROOT);
        known = known == null ? Known.SKIP : known;
    }

    /** What a column means. Several columns may mean the same: tags and notes add up, of others the first that is not empty counts. */
    public record Target(
            @NotNull @Min(0) @Max(199) @Schema(examples = "0")
            Integer column,

            @NotNull @Schema(examples = "NAME") ImportField field) {}

    /** What to do with a person who is a client already, as the profile or contact tells. */
    public enum Known {
        /** Leave the client alone. */
        SKIP,
        /** Give the client the tags, the note and the purchase of the row; nothing it has is replaced. */
        COMPLETE
    }
}
