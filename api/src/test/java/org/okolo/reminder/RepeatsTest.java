package org.okolo.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

    static final String BERLIN = "Europe/Berlin";

    @Test
    void nineStaysNineWhenSummerTimeEnds() {
        assertEquals(
                List.of("2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z", "2026-10-26T08:00:00Z"),
                first(3, "2026-10-24T09:00", BERLIN, "FREQ=DAILY"));
    }

    @Test
    void aTimeThatSummerTimeSkipsComesAnHourLaterOnThatDayOnly() {
        assertEquals(
                List.of("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"),
                first(3, "2026-03-28T02:30", BERLIN, "FREQ=DAILY"));
    }

    @Test
    void aTimeThatComesTwiceComesOnce() {
        assertEquals(
                List.of("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
                first(2, "2026-10-25T02:30", BERLIN, "FREQ=DAILY"));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=MO,2026-11-23T09:00:00Z",
        "FREQ=MONTHLY;BYMONTHDAY=31,2026-12-31T09:00:00Z",
        "FREQ=MONTHLY;BYDAY=-1FR,2026-11-27T09:00:00Z",
        "FREQ=YEARLY,2026-11-22T09:00:00Z",
        "FREQ=DAILY;UNTIL=20261123,2026-11-22T09:00:00Z",
        "FREQ=DAILY;UNTIL=20261122T090000Z,2026-11-22T09:00:00Z"
    })
    void rulesOfCalendarsAreUnderstood(String rule, String expected) {
        assertEquals(List.of(expected), first(1, "2026-11-22T09:00", "UTC", rule));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T09:00,FREQ=YEARLY,2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
        "2024-02-29T09:00,FREQ=YEARLY;INTERVAL=2,2024-02-29 2026-02-28 2028-02-29",
        "2024-02-29T09:00,FREQ=YEARLY;COUNT=2,2024-02-29 2025-02-28",
        "2027-01-31T09:00,FREQ=MONTHLY,2027-01-31 2027-02-28 2027-03-31 2027-04-30",
        "2027-01-30T09:00,FREQ=MONTHLY,2027-01-30 2027-02-28 2027-03-30 2027-04-30",
        "2028-01-29T09:00,FREQ=MONTHLY,2028-01-29 2028-02-29 2028-03-29",
        "2027-01-31T09:00,FREQ=MONTHLY;BYMONTHDAY=31,2027-01-31 2027-03-31 2027-05-31",
        "2024-02-29T09:00,FREQ=YEARLY;BYMONTHDAY=29,2024-02-29 2028-02-29"
    })
    void aDayThatAMonthLacksComesOnItsLastUnlessTheRuleNamesIt(String start, String rule, String days) {
        var expected = List.of(days.split(" "));
        var found = first(expected.size(), start, "UTC", rule).stream()
                .map(at -> at.substring(0, 10))
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void aRuleEndsAfterItsCountAndAtItsEnd() {
        assertEquals(
                2, first(9, "2026-11-22T09:00", BERLIN, "FREQ=DAILY;COUNT=2").size());
        assertEquals(
                3,
                first(9, "2026-11-22T09:00", BERLIN, "FREQ=DAILY;UNTIL=20261124")
                        .size());
        assertEquals(
                1,
                first(9, "2026-11-22T09:00", BERLIN, "FREQ=DAILY;UNTIL=20261123T075959Z")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSCALE=ISLAMIC-CIVIL;FREQ=YEARLY",
                "RSCALE=JULIAN;FREQ=YEARLY",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR",
                "FREQ=YEARLY;BYWEEKNO=1,-53"
            })
    void whatIsCountedInAnotherCalendarOrInAWeekThatFewYearsHaveIsNoRule(String rule) {
        assertThrows(IllegalArgumentException.class, () -> repeats("2026-12-01T09:00", BERLIN, rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=1000",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9,10",
                "FREQ=DAILY;BYMINUTE=1,2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=2000000000",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "every day",
                "RRULE:FREQ=DAILY"
            })
    void whatComesTooOftenOrNeverIsNoRule(String rule) {
        assertThrows(IllegalArgumentException.class, () -> repeats("2026-11-22T09:00", BERLIN, rule));
    }

    @Test
    void whatPassedWhileNobodyLookedIsCounted() {
        var passed = repeats("2026-11-01T09:00", "UTC", "FREQ=DAILY")
                .passed(Instant.parse("2026-11-20T09:00:00Z"), Instant.parse("2026-11-22T10:00:00Z"));
        assertEquals(new Repeats.Passed(Instant.parse("2026-11-22T09:00:00Z"), 2), passed);
    }

    private static Repeats repeats(String start, String zone, String rule) {
        return Repeats.of(LocalDateTime.parse(start), zone, rule);
    }

    private static List<String> first(int many, String start, String zone, String rule) {
        var repeats = repeats(start, zone, rule);
        var found = new ArrayList<String>();
        var next = repeats.after(Instant.EPOCH);
        while (next.isPresent() && found.size() < many) {
            found.add(next.get().toString());
            next = repeats.after(next.get());
        }
        return found;
    }
}
