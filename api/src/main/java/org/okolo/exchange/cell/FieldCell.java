package org.okolo.exchange.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.okolo.field.Field;

/** A value of a field of the project as tables write it: days, numbers, yes and no in more than one way. */
public final class FieldCell {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "+", "да", "истина", "✓", "x", "х");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "нет", "ложь");

    /** A comma and three digits are thousands to some and a fraction to others: nobody should guess. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[/?#]\\S*)?");

    private FieldCell() {}

    /**
     * The value in its one form, or empty when it is none of this field.
     *
     * @param order of the days in its column
     */
    public static Optional<String> read(Field field, String cell, DayOrder order) {
        return (switch (field.kind) {
                    case NUMBER -> number(cell);
                    case DATE -> Day.read(cell, order).map(Object::toString);
                    case BOOLEAN -> yesOrNo(cell);
                    case CHOICE -> choice(field, cell);
                    case URL -> Optional.of(WITHOUT_SCHEME.matcher(cell).matches() ? "https://" + cell : cell);
                    case TEXT -> Optional.of(cell);
                })
                .flatMap(field::canonical);
    }

    private static Optional<String> number(String cell) {
        return AMBIGUOUS.matcher(cell).matches()
                ? Optional.empty()
                : Decimal.read(cell).map(number -> number.toPlainString());
    }

    private static Optional<String> yesOrNo(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("true") : Optional.of("false").filter(no -> NO.contains(word));
    }

    private static Optional<String> choice(Field field, String cell) {
        return field.choices().stream()
                .filter(choice -> plain(choice).equals(plain(cell)))
                .findFirst();
    }

    private static String plain(String choice) {
        return choice.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
