package org.okolo.exchange.cell;

import java.util.Optional;

/** What stands first in days written as numbers, as {@code 03/04/2026}. A column has one order, which those of its days tell that have only one. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Some have the day first, others the month: what could be either is nobody's to guess. */
    MIXED;

    /** The order of what has been seen before and of one more. */
    public static DayOrder with(DayOrder before, Optional<DayOrder> more) {
        return more.map(order -> before == null || before == order ? order : MIXED)
                .orElse(before);
    }
}
