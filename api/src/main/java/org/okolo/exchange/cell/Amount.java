package org.okolo.exchange.cell;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okolo.text.Digits;
import org.okolo.text.Unseen;

/**
 * A price as tables write it: {@code 1 290,50 ₽}, {@code $1,290.50}, {@code 1290 р}, {@code 500 грн.}, {@code 1290=}, {@code 1290 USD}.
 *
 * @param currency null when the text names none
 */
public record Amount(BigDecimal value, String currency) {

    /** Words and signs of money, by currency. */
    private static final Map<String, String> SIGNS = signs(Map.of(
            "RUB", "₽ р руб рублей рубля рубль rub",
            "USD", "$ us$ usd долл доллар доллара долларов",
            "EUR", "€ eur евро",
            "GBP", "£ gbp",
            "KZT", "₸ тг тнг тенге теңге kzt",
            "UAH", "₴ грн гривна гривня гривень гривен uah",
            "HUF", "ft huf forint",
            "BYN", "br byn бел.руб",
            "PLN", "zł pln",
            "IRR", "﷼ ریال irr"));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>[^\\d+-]*?)\\s*(?<digits>\\d[\\d\\s.,']*?)\\s*(?:[.,]?[=–—-]+)?\\s*(?<after>[^\\d]*)");

    /** A point and three digits are a fraction to some and thousands to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");

    /** Empty when it is no price, or names money nobody knows. */
    public static Optional<Amount> read(String text) {
        var written = WRITTEN.matcher(Digits.plain(Unseen.removed(text)));
        if (!written.matches()) {
            return Optional.empty();
        }
        var names = (plain(written.group("before")) + " " + plain(written.group("after"))).strip();
        var currency = currency(names);
        return names.isEmpty() || currency.isPresent()
                ? value(written.group("digits"), currency.orElse(null))
                : Optional.empty();
    }

    private static Optional<Amount> value(String digits, String currency) {
        var dense = digits.replaceAll("[\\s']", "");
        var whole = THOUSANDS.matcher(dense).matches() || isThousands(dense, currency);
        var plain = whole ? dense.replace(".", "") : Decimal.pointed(dense);
        return plain.matches("\\d{1,15}(\\.\\d{1,4}0*)?")
                ? Optional.of(new Amount(new BigDecimal(plain), currency))
                : Optional.empty();
    }

    /** Where there is no smaller money, nobody writes three digits of it. */
    private static boolean isThousands(String dense, String currency) {
        return AMBIGUOUS.matcher(dense).matches() && Set.of("HUF", "IRR", "JPY").contains(String.valueOf(currency));
    }

    /** The code of what is written so: a code, a sign or a word. */
    public static Optional<String> currency(String written) {
        var code = written.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(SIGNS.get(plain(written)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static Map<String, String> signs(Map<String, String> byCurrency) {
        var signs = new LinkedHashMap<String, String>();
        byCurrency.forEach((currency, names) -> {
            for (var name : names.split(" ")) {
                signs.put(name, currency);
            }
        });
        return signs;
    }
}
