package org.okolo.purchase;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.problem.Invalid;

/**
 * A purchase as a manager wants it, new or changed.
 *
 * @param product its name; a product of this name is reused, whatever the case, and made if there is none
 * @param price of everything together, with no more decimals than the currency has; as text, so that no number type rounds it
 * @param boughtOn today in the project's time zone when left out
 * @param state {@code NEW} when left out
 */
public record PurchaseEdit(
        @NotBlank @Size(max = 200) @Schema(examples = "Beeswax candle")
        String product,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 15, fraction = 4)
        @Schema(type = SchemaType.STRING, format = "decimal", examples = "1290.00")
        BigDecimal price,

        @NotNull @IsoCurrency @Schema(examples = "RUB") String currency,

        @Schema(nullable = true, examples = "2026-11-21") LocalDate boughtOn,

        @Schema(nullable = true) OrderState state,

        @Size(max = 1000) @Schema(examples = "A gift, with a card")
        String comment) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public PurchaseEdit {
        product = product == null ? null : product.strip().replaceAll("\\s+", " ");
        currency = currency == null ? null : currency.strip().toUpperCase(Locale.ROOT);
        state = state == null ? OrderState.NEW : state;
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** @throws Invalid when the price is not payable in the currency, or the day is none of this calendar's */
    public void check() {
        if (!Money.isPayable(price, currency)) {
            throw Invalid.field("price", "okolo.price");
        }
        if (boughtOn != null && (boughtOn.getYear() < FIRST_YEAR || boughtOn.getYear() > LAST_YEAR)) {
            throw Invalid.field("boughtOn", "okolo.date");
        }
    }
}
