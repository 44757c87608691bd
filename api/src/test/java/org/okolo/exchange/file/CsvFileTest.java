package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.exchange.FileOf;
import org.okolo.problem.Invalid;

class CsvFileTest {

    @Test
    void theLineThatSaysWhatStandsBetweenCellsIsNoHeading() {
        var rows = FileOf.rows("csv/excel-sep-line.csv");
        assertEquals(new Row(1, List.of("Имя", "Телефон", "Почта")), rows.get(0));
        assertEquals(2, rows.size());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsRow() {
        var refused = assertThrows(Invalid.class, () -> FileOf.rows("csv/unclosed-quote.csv"));
        assertEquals("okolo.file-quote", refused.violations().get(0).message());
        assertEquals("3", refused.value());
    }
}
