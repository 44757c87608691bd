package org.okolo.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * When a reminder comes. Repeats are counted on the clock on the wall and made instants one by one, so that nine o'clock stays nine
 * o'clock. A time that summer time skips comes as much later as is skipped; one that comes twice comes the first time.
 */
record Repeats(LocalDateTime start, String zone, String rule) {

    private static final Set<Freq> AT_MOST_DAILY = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final int LONGEST_INTERVAL = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int SHORTEST_MONTH = 28;

    /** As many as anybody wants to be told of. */
    private static final int MOST_COUNTED = 1000;

    /** @throws IllegalArgumentException when it is no rule, comes more than once a day or never, or counts in week 53 or another calendar */
    static Repeats of(LocalDateTime start, String zone, String rule) {
        try {
            var repeats = new Repeats(start, zone, rule == null ? null : checked(rule, ZoneId.of(zone)));
            repeats.after(Instant.MIN).orElseThrow(() -> new IllegalArgumentException("never"));
            return repeats;
        } catch (InvalidRecurrenceRuleException noRule) {
            throw new IllegalArgumentException(noRule);
        }
    }

    private static String checked(String text, ZoneId zone) throws InvalidRecurrenceRuleException {
        var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        var tooOften = !AT_MOST_DAILY.contains(rule.getFreq())
                || rule.hasPart(Part.BYHOUR)
                || rule.hasPart(Part.BYMINUTE)
                || rule.hasPart(Part.BYSECOND);
        if (tooOften || rule.getInterval() < 1 || rule.getInterval() > LONGEST_INTERVAL) {
            throw new IllegalArgumentException("more than once a day, or hardly ever");
        }
        if (rule.hasPart(Part.RSCALE) || countsWeek53(rule)) {
            throw new IllegalArgumentException("days that the library finds wrongly");
        }
        if (rule.getUntil() != null) {
            rule.setUntil(local(until(rule.getUntil(), zone)));
        }
        return rule.toString();
    }

    /**
     * A rule that names no day means the day it begins on, and in a month that is too short for it the last: nobody wants to be reminded of a
     * birthday on 29 February every fourth year only, as calendars do. Whoever wants those days alone names the day in the rule.
     */
    private RecurrenceRule endingWithTheMonth(RecurrenceRule rule) throws InvalidRecurrenceRuleException {
        var names = EnumSet.allOf(Part.class).stream()
                .filter(part -> part.name().startsWith("BY"))
                .anyMatch(rule::hasPart);
        var day = start.getDayOfMonth();
        var isLeapDay = rule.getFreq() == Freq.YEARLY && start.getMonth() == Month.FEBRUARY;
        if (names || day <= SHORTEST_MONTH || rule.getFreq() != Freq.MONTHLY && !isLeapDay) {
            return rule;
        }
        if (isLeapDay) {
            rule.setByPart(Part.BYMONTH, start.getMonthValue() - 1);
        }
        rule.setByPart(
                Part.BYMONTHDAY,
                IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toArray(Integer[]::new));
        rule.setByPart(Part.BYSETPOS, -1);
        return rule;
    }

    /** Most years end with week 52; the library finds some other day in them. */
    private static boolean countsWeek53(RecurrenceRule rule) {
        return rule.hasPart(Part.BYWEEKNO)
                && rule.getByPart(Part.BYWEEKNO).stream().anyMatch(week -> Math.abs(week) == 53);
    }

    /** A day means to its end; an instant is what the clock on the wall shows then. */
    private static LocalDateTime until(DateTime until, ZoneId zone) {
        var written = LocalDateTime.of(
                until.getYear(),
                until.getMonth() + 1,
                until.getDayOfMonth(),
                until.isAllDay() ? 23 : until.getHours(),
                until.isAllDay() ? 59 : until.getMinutes(),
                until.isAllDay() ? 59 : until.getSeconds());
        return until.isAllDay() || until.isFloating()
                ? written
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
    }

    /** The first time later than this; empty when there is none. */
    Optional<Instant> after(Instant instant) {
        if (rule == null) {
            return Optional.of(instant(start)).filter(at -> at.isAfter(instant));
        }
        try {
            return after(instant, from(instant));
        } catch (IllegalArgumentException lookedLongEnough) {
            return Optional.empty();
        }
    }

    private Optional<Instant> after(Instant instant, RecurrenceRuleIterator times) {
        while (times.hasNext()) {
            var local = local(times.nextDateTime());
            if (local.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            var at = instant(local);
            if (at.isAfter(instant)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The times after one and not after another, in order; the last thousand of them. */
    Passed passed(Instant first, Instant now) {
        var last = first;
        var earlier = 0;
        for (var next = after(last); next.isPresent() && !next.get().isAfter(now); next = after(last)) {
            last = next.get();
            earlier++;
            if (earlier == MOST_COUNTED) {
                break;
            }
        }
        return new Passed(last, earlier);
    }

    /**
     * @param last the last time that has come
     * @param earlier how many came before it
     */
    record Passed(Instant last, int earlier) {}

    private RecurrenceRuleIterator from(Instant instant) {
        try {
            var times = endingWithTheMonth(new RecurrenceRule(rule)).iterator(local(start));
            if (instant.isAfter(instant(start))) {
                times.fastForward(
                        local(LocalDateTime.ofInstant(instant, ZoneId.of(zone)).minusDays(1)));
            }
            return times;
        } catch (InvalidRecurrenceRuleException wasChecked) {
            throw new IllegalStateException(wasChecked);
        }
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(ZoneId.of(zone)).toInstant();
    }

    private static DateTime local(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
