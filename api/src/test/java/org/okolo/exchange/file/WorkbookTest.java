package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.exchange.FileOf;

class WorkbookTest {

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
        assertEquals(List.of("Анна Сотова", "1985-11-22"), row("excel-1904.xlsx", 1));
    }

    @Test
    void signsThatXmlCannotHoldAreReadAsWhatTheyStandFor() {
        assertEquals(List.of("Анна Сотова", "одна\r\nдве"), row("excel-escaped-signs.xlsx", 1));
        assertEquals(List.of("Борис Лугов", "_x0020_"), row("excel-escaped-signs.xlsx", 2));
    }

    @Test
    void readingAidsAreNoPartOfAName() {
        assertEquals(List.of("山田"), row("excel-reading-aids.xlsx", 1));
        assertEquals(List.of("山田", "+79002223301"), row("program-reading-aids-inline.xlsx", 1));
    }

    @Test
    void aHiddenSheetIsNotRead() {
        assertEquals(List.of("Имя"), row("excel-hidden-sheet.xlsx", 0));
    }

    @Test
    void aWorkbookOfTheStrictKindIsRead() {
        assertEquals(List.of("Анна Сотова", "2026-11-21T00:00:00.000"), row("excel-strict.xlsx", 1));
    }

    @Test
    void aWorkbookWithoutStylesIsRead() {
        assertEquals(List.of("Анна Сотова", "1290.5"), row("program-without-styles.xlsx", 1));
    }

    private static List<String> row(String file, int number) {
        return FileOf.cells("workbook/" + file).get(number);
    }
}
