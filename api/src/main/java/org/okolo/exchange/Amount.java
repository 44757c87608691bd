package org.okolo.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A price as tables write it: {@code 1 290,50 ₽}, {@code $1,290.50}, {@code 1290.5}.
 *
 * @param currency null when the text names none
 */
record Amount(BigDecimal value, String currency) {

    private static final Map<String, String> SIGNS =
            Map.of("₽", "RUB", "руб", "RUB", "р.", "RUB", "$", "USD", "€", "EUR", "£", "GBP", "₸", "KZT", "₴", "UAH");

    static Optional<Amount> read(String text) {
        var currency = SIGNS.entrySet().stream()
                .filter(sign -> text.toLowerCase(Locale.ROOT).contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        var digits = text.replaceAll("(?i)[₽$€£₸₴\\s\\u00a0\\u202f']|руб\\.?|р\\.$|[a-z]{3}", "");
        var plain = pointed(digits);
        return plain.matches("\\d{1,15}(\\.\\d{1,4}0*)?")
                ? Optional.of(new Amount(new BigDecimal(plain), currency))
                : Optional.empty();
    }

    /** With a point before the decimals and nothing between thousands. */
    private static String pointed(String digits) {
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        if (comma < 0) {
            return digits;
        }
        if (point < 0) {
            // Three digits after a comma are thousands, unless there is nothing before it.
            var thousands = digits.matches("[1-9]\\d{0,2}(,\\d{3})+");
            return thousands ? digits.replace(",", "") : digits.replace(',', '.');
        }
        return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }
}
