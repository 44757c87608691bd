package org.okolo.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What belongs together in a statistic: a day, a week from Monday on, a month. */
enum Span {
    DAY {
        @Override
        LocalDate begin(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusDays(1);
        }
    },
    WEEK {
        @Override
        LocalDate begin(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusWeeks(1);
        }
    },
    MONTH {
        @Override
        LocalDate begin(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusMonths(1);
        }
    };

    /** The first day of what the day belongs to. */
    abstract LocalDate begin(LocalDate day);

    abstract LocalDate next(LocalDate begin);

    static Optional<Span> written(String text) {
        return Arrays.stream(values())
                .filter(span -> span.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
