package org.okolo.exchange.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.purchase.IsoCurrency;

/**
 * What the columns of a file mean, and what to do with people who are clients already.
 *
 * @param product what was bought where the row names a price and no product; such rows are wrong when left out
 * @param currency of prices that name none
 * @param known {@code SKIP} when left out
 * @param onlyKnown whether rows about people who are no clients yet are wrong, instead of new clients; false when left out
 */
@Schema(name = "ImportMapping")
public record Mapping(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Target> columns,

        @Size(max = 200) @Schema(nullable = true, examples = "Beeswax candle")
        String product,

        @IsoCurrency @Schema(nullable = true, examples = "RUB")
        String currency,

        @Schema(nullable = true, examples = "SKIP") Known known,
        @Schema(nullable = true) Boolean onlyKnown) {

    public Mapping {
        currency = currency == null ? null : currency.strip().toUpperCase(Locale.ROOT);
        product = product == null || product.isBlank() ? null : product.strip();
        known = known == null ? Known.SKIP : known;
        onlyKnown = onlyKnown != null && onlyKnown;
    }

    public boolean means(ImportField field) {
        return columns.stream().anyMatch(target -> target.field() == field);
    }

    /**
     * What a column means. Several columns may mean the same: tags, notes, profiles and contacts add up, of others the first that is not
     * empty counts.
     *
     * @param key with {@code FIELD}, the key of the project's field
     */
    @Schema(name = "ColumnTarget")
    public record Target(
            @NotNull @Min(0) @Max(199) @Schema(examples = "0")
            Integer column,

            @NotNull @Schema(examples = "NAME") ImportField field,

            @Size(max = 40) @Schema(nullable = true, examples = "birthday")
            String key) {

        public boolean means(ImportField wanted, String wantedKey) {
            return field == wanted && (wanted != ImportField.FIELD || Objects.equals(key, wantedKey));
        }
    }

    /** What to do with a person who is a client already, as the profile or contact tells. */
    @Schema(name = "OnKnownClient")
    public enum Known {
        /** Leave the client alone. */
        SKIP,
        /** Give the client the tags, the note, the purchase and the fields of the row; nothing it has is replaced. */
        COMPLETE
    }
}
