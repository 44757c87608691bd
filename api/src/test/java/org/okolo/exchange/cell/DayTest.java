package org.okolo.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026-11-21T00:00:00.000",
                "2026. 11. 21.",
                "21.11.2026",
                "21/11/2026",
                "21-11-2026",
                "21.11.2026 г.",
                "21.11.2026 10:30",
                "21 ноября 2026 г.",
                "21 ноя 2026",
                "21-Nov-2026",
                "21st November 2026",
                "Сб, 21 ноября 2026 г.",
                "Sat Nov 21 2026",
                "Saturday, November 21, 2026",
                "2026. november 21., szombat",
                "21 қараша 2026",
                "21. November 2026",
                "20261121",
                "21 листопада 2026",
                "Nov 21, 2026",
                "November 21st, 2026",
                "2026. november 21.",
                "۲۰۲۶/۱۱/۲۱",
                "\u200e21.11.2026"
            })
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), Day.read(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.11.26", "21/11/26", "21-Nov-26", "21 ноя 26", "21.11.26 10:30"})
    void twoDigitsOfTheYearAreEnoughForADayThatCannotBeFarAway(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), Day.recent(text, null));
        assertEquals(Optional.empty(), Day.read(text, null));
    }

    @Test
    void theColumnSaysWhatStandsFirst() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), Day.read("03/04/2026", DayOrder.MONTH_FIRST));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 3)), Day.read("03/04/2026", DayOrder.DAY_FIRST));
        assertEquals(Optional.empty(), Day.read("03/04/2026", DayOrder.MIXED));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), Day.read("11/21/2026", DayOrder.MIXED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "1405/08/30", "tomorrow", "2026"})
    void whatIsNoDayIsNotTakenForOne(String text) {
        assertEquals(Optional.empty(), Day.read(text, null));
    }
}
