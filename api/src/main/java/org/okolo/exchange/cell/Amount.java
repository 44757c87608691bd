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
    private static final Map<String, String> SIGNS = signs(Map.ofEntries(
            Map.entry("RUB", "₽ р руб рублей рубля рубль росруб rub rur"),
            Map.entry("USD", "$ us$ usd долл доллар доллара долларов dollar dollars"),
            Map.entry("EUR", "€ eur euro euros евро"),
            Map.entry("GBP", "£ gbp фунт фунтов pound pounds"),
            Map.entry("KZT", "₸ тг тнг тенге теңге kzt"),
            Map.entry("UAH", "₴ грн гривна гривня гривні гривны гривень гривен uah"),
            Map.entry("HUF", "ft huf forint"),
            Map.entry("BYN", "br byn белруб"),
            Map.entry("PLN", "zł pln"),
            Map.entry("CZK", "kč czk"),
            Map.entry("KGS", "⃀ сом сомов сома kgs"),
            Map.entry("UZS", "сум сумов сўм so'm uzs"),
            Map.entry("GEL", "₾ лари gel"),
            Map.entry("AMD", "֏ драм драмов amd"),
            Map.entry("AZN", "₼ манат манатов azn"),
            Map.entry("TRY", "₺ tl лир лиры try"),
            Map.entry("ILS", "₪ шек шекель шекелей ils"),
            Map.entry("INR", "₹ inr"),
            Map.entry("IRR", "﷼ ریال irr")));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>[^\\d+-]*?)\\s*(?<digits>\\d[\\d\\s.,']*?)\\s*(?:[.,]?[=–—-]+(?:00)?)?\\s*(?<after>[^\\d]*)");

    /** Smaller money behind its own word: {@code 1 290 руб. 50 коп.} */
    private static final Pattern APART =
            Pattern.compile("(?iu)^(.*\\d)\\s*(\\p{L}+)\\.?\\s*(\\d{2})\\s*(?:коп|к|тиын)\\p{L}*\\.?$");

    /** As book-keepers write what somebody owes. */
    private static final Pattern LESS_THAN_NOTHING = Pattern.compile("\\(.*\\d[^\\p{L}]*\\).*");

    /** A point and three digits are a fraction to some and thousands to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");

    /** Empty when it is no price, or less than nothing, or names money nobody knows. */
    public static Optional<Amount> read(String text) {
        var plain = APART.matcher(Digits.plain(Unseen.removed(text))).replaceFirst("$1,$3 $2");
        var written = WRITTEN.matcher(plain);
        if (!written.matches() || LESS_THAN_NOTHING.matcher(plain).matches()) {
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

    /** Nobody writes three digits of money that has two; a number that a workbook has computed names no money and ends with no nought. */
    private static boolean isThousands(String dense, String currency) {
        return AMBIGUOUS.matcher(dense).matches()
                && (currency == null
                        ? dense.endsWith("0")
                        : Currency.getInstance(currency).getDefaultFractionDigits() < 3);
    }

    /** The code of what is written so: a code, a sign or a word. */
    public static Optional<String> currency(String written) {
        var code = written.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(SIGNS.get(plain(written)))
                .or(() -> Optional.of(code).filter(CODES::contains));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.()]", "");
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
