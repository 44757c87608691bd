package org.okolo.exchange.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.okolo.problem.Invalid;

/** Reads the rows of the first sheet of a workbook that is not hidden, one at a time. */
public final class ReadXlsx {

    private ReadXlsx() {}

    /**
     * @throws Invalid when it is no workbook
     * @throws org.okolo.problem.TooLarge when it unpacks to more than memory has room for
     */
    public static void each(byte[] content, Consumer<Row> reader) {
        try {
            Bombs.refuse(content);
            var workbookFile = UsualWorkbook.of(content);
            try (var workbook = new ReadableWorkbook(
                            new ByteArrayInputStream(workbookFile.content()), workbookFile.options());
                    var rows = shown(workbook).openStream()) {
                rows.forEach(row -> reader.accept(row(row)));
            }
        } catch (IOException
                | UncheckedIOException
                | XMLStreamException
                | ExcelReaderException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }

    private static Sheet shown(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(CellText::of).orElse(""));
        }
        return new Row(row.getRowNum(), cells);
    }
}
