package org.okolo.exchange.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.okolo.exchange.cell.SafeCell;
import org.okolo.problem.Invalid;

/** Reads the rows of the first sheet of a workbook, one at a time. */
public final class ReadXlsx {

    private ReadXlsx() {}

    /**
     * @throws Invalid when it is no workbook
     * @throws org.okolo.problem.TooLarge when it unpacks to more than memory has room for
     */
    public static void each(byte[] content, Consumer<Row> reader) {
        try {
            Bombs.refuse(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> reader.accept(row(row)));
            }
        } catch (IOException
                | ExcelReaderException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(ReadXlsx::text).orElse(""));
        }
        return new Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        // Of a formula it is what the spreadsheet has computed.
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? day(cell, number) : plain(number);
        }
        return SafeCell.read(value == null ? "" : value.toString());
    }

    private static String day(Cell cell, BigDecimal number) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return plain(number);
        }
    }

    /** A date is a number with a format of days and years. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[dy].*");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
