package org.okolo.task;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.okolo.problem.Invalid;

/** When a task is due, as it is typed: an instant, a day, or null for never. */
record Due(Instant at, LocalDate day) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    /** @throws Invalid when it is neither, or of another millennium */
    static Due read(String text) {
        try {
            if (text == null) {
                return new Due(null, null);
            }
            var due = text.contains("T") ? new Due(Instant.parse(text), null) : new Due(null, LocalDate.parse(text));
            var sort = due.sort(ZoneId.of("UTC"));
            if (sort.isBefore(FIRST) || sort.isAfter(LAST)) {
                throw Invalid.field("due", "okolo.due");
            }
            return due;
        } catch (DateTimeException unreadable) {
            throw Invalid.field("due", "okolo.due");
        }
    }

    /** One instant to sort by: a day lasts to its end. */
    Instant sort(ZoneId zone) {
        if (at != null) {
            return at;
        }
        return day == null ? Task.NEVER : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
