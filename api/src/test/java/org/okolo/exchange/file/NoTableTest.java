package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.exchange.FileOf;
import org.okolo.problem.Invalid;

class NoTableTest {

    @ParameterizedTest
    @CsvSource({
        "old-workbook.xls,okolo.file-old-workbook",
        "web-page.xls,okolo.file-web-page",
        "table-only.xls,okolo.file-web-page",
        "spreadsheet-2003.xml,okolo.file-data",
        "clients.json,okolo.file-data",
        "friends.json,okolo.file-facebook",
        "calendar.ics,okolo.file-calendar",
        "address-book.ldif,okolo.file-ldif",
        "letter.pdf,okolo.file-document",
        "picture.png,okolo.file-picture",
        "archive.gz,okolo.file-archive",
        "open-document.ods,okolo.file-open-document"
    })
    void aFileThatIsNoTableIsNamedForWhatItIs(String file, String message) {
        var refused = assertThrows(Invalid.class, () -> FileFormat.of(FileOf.bytes("no-table/" + file)));
        assertEquals(message, refused.violations().get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Name],Phone\nAnna,1\n", "<Name>;Phone\nAnna;1\n", "{Name};Phone\n", "Name\nAnna\n"})
    void aTableWithStrangeHeadingsIsStillOne(String text) {
        assertEquals(FileFormat.CSV, FileFormat.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
