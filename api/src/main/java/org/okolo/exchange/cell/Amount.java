package org.okolo.exchange.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A price as tables write it: {@code 1 290,50 ₽}, {@code $1,290.50}, {@code 1290.5}.
 *
 * @param currency null when the text names none
 */
public record Amount(BigDecimal value, String currency) {

    private static final Map<String, String> SIGNS =
            Map.of("₽", "RUB", "руб", "RUB", "р.", "RUB", "$", "USD", "€", "EUR", "£", "GBP", "₸", "KZT", "₴", "UAH");

    public static Optional<Amount> read(String text) {
        var currency = SIGNS.entrySet().stream()
                .filter(sign -> text.toLowerCase(Locale.ROOT).contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        var digits = text.replaceAll("(?i)[₽$€£₸₴\\s\\u00a0\\u202f']|руб\\.?|р\\.$|[a-z]{3}", "");
        var plain = Decimal.pointed(digits);
        return plain.matches("\\d{1,15}(\\.\\d{1,4}0*)?")
                ? Optional.of(new Amount(new BigDecimal(plain), currency))
                : Optional.empty();
    }
}
