package org.okolo.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as tables write it: {@code 2026-11-21}, {@code 21.11.2026}, {@code 21/11/2026}, {@code 21.11.2026 г.}; a time behind it does not count. */
public final class Day {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:\\s?г\\.?)?(?:[, ].*)?");

    private static final Pattern SHORT_YEAR =
            Pattern.compile("^(?<month>\\d{1,2}[./]\\d{1,2}[./])(?<year>\\d{2})(?!\\d)");

    private Day() {}

    static Optional<LocalDate> read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /** A day that cannot be far away, so two digits of the year are enough. */
    public static Optional<LocalDate> recent(String text) {
        return read(SHORT_YEAR.matcher(text).replaceFirst("${month}20${year}"));
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
