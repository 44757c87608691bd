package org.okolo.exchange.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okolo.text.Digits;
import org.okolo.text.Unseen;

/** A number as tables write it: {@code 1 290,50}, {@code 1,290.50}, {@code -3}, {@code 7,9E+10}. */
public final class Decimal {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d(?:[.,]\\d{1,20})?[eE]\\+?\\d{1,2}");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,20})?");

    private Decimal() {}

    public static Optional<BigDecimal> read(String text) {
        var dense = BLANKS.matcher(Digits.plain(Unseen.removed(text)))
                .replaceAll("")
                .replace('−', '-');
        if (SCIENTIFIC.matcher(dense).matches()) {
            return Optional.of(new BigDecimal(dense.replace(',', '.')));
        }
        var plain = pointed(dense);
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Whether a spreadsheet has shortened a long number to a power of ten, as {@code 7.9161234567E10}. */
    public static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    /** With a point before the decimals and nothing between thousands. */
    static String pointed(String digits) {
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        if (comma < 0) {
            return digits;
        }
        if (point < 0) {
            // Three digits after a comma are thousands, unless there is nothing before it.
            var thousands = digits.matches("[+-]?[1-9]\\d{0,2}(,\\d{3})+");
            return thousands ? digits.replace(",", "") : digits.replace(',', '.');
        }
        return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }
}
