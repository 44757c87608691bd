package org.okolo.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okolo.text.Digits;
import org.okolo.text.Unseen;

/**
 * A day as tables write it: {@code 2026-11-21}, {@code 21.11.2026}, {@code 11/21/2026}, {@code 21.11.2026 г.}, {@code 21 ноября 2026},
 * {@code Nov 21, 2026}; neither a weekday before it nor a time behind it counts.
 */
public final class Day {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})\\.?(?:[T, ].*)?");
    private static final Pattern BASIC = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-./])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?:\\s?[гр]\\.?)?(?:[, ].*)?");
    private static final Pattern DAY_AND_NAME = Pattern.compile(
            "(?U)(\\d{1,2})(?:st|nd|rd|th)?[.\\s-]+(\\p{L}{3,})\\.?,?[\\s-]+(\\d{4})(?:\\s?[гр]\\.?)?(?:[, ].*)?");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(?U)(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:[, ].*)?");
    private static final Pattern YEAR_AND_NAME =
            Pattern.compile("(?U)(\\d{4})\\.?\\s+(\\p{L}{3,})\\.?\\s+(\\d{1,2})\\.?(?:[, ].*)?");

    private static final Pattern WEEKDAY = Pattern.compile("(?U)^(\\p{L}{2,})[.,]*\\s+");

    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?U)^(?<month>\\d{1,2}(?:[-./]\\d{1,2}[-./]|[-\\s]\\p{L}{3,}\\.?[-\\s]))(?<year>\\d{2})(?![\\d:])");

    private static final int MONTHS = 12;

    private Day() {}

    /** @param order of the days in its column; null when none of them tells */
    public static Optional<LocalDate> read(String text, DayOrder order) {
        var plain = withoutWeekday(Digits.plain(Unseen.removed(text)));
        var basic = BASIC.matcher(plain);
        var iso = basic.matches() ? basic : ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(plain);
        return numbers.matches() ? ordered(numbers.group(1), numbers.group(3), numbers.group(4), order) : named(plain);
    }

    /** A day that cannot be far away, so two digits of the year are enough. */
    public static Optional<LocalDate> recent(String text, DayOrder order) {
        return read(longYear(text), order);
    }

    /** The order in which this one has to be read, if there is only one. */
    public static Optional<DayOrder> order(String text) {
        var numbers = NUMBERS.matcher(longYear(text));
        if (!numbers.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(numbers.group(1));
        var second = Integer.parseInt(numbers.group(3));
        return first > MONTHS == second > MONTHS
                ? Optional.empty()
                : Optional.of(first > MONTHS ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static String longYear(String text) {
        return SHORT_YEAR
                .matcher(withoutWeekday(Digits.plain(Unseen.removed(text))))
                .replaceFirst("${month}20${year}");
    }

    private static String withoutWeekday(String text) {
        return WEEKDAY.matcher(text)
                .replaceFirst(
                        word -> CalendarWords.isWeekday(word.group(1)) ? "" : Matcher.quoteReplacement(word.group()));
    }

    private static Optional<LocalDate> ordered(String first, String second, String year, DayOrder order) {
        var oneWay = day(year, second, first);
        var otherWay = day(year, first, second);
        if (order == DayOrder.MIXED) {
            return oneWay.isPresent() && otherWay.isPresent() && !oneWay.equals(otherWay)
                    ? Optional.empty()
                    : oneWay.or(() -> otherWay);
        }
        return order == DayOrder.MONTH_FIRST ? otherWay : oneWay;
    }

    private static Optional<LocalDate> named(String text) {
        var dayFirst = DAY_AND_NAME.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), CalendarWords.month(dayFirst.group(2)), dayFirst.group(1));
        }
        var nameFirst = NAME_AND_DAY.matcher(text);
        if (nameFirst.matches()) {
            return day(nameFirst.group(3), CalendarWords.month(nameFirst.group(1)), nameFirst.group(2));
        }
        var yearFirst = YEAR_AND_NAME.matcher(text);
        return yearFirst.matches()
                ? day(yearFirst.group(1), CalendarWords.month(yearFirst.group(2)), yearFirst.group(3))
                : Optional.empty();
    }

    /** Years as {@link org.okolo.purchase.PurchaseEdit} takes them. */
    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= 1900 && date.getYear() < 3000);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
