package org.okolo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.okolo.problem.Invalid;
import org.okolo.problem.TooLarge;

/** Reads the rows of the first sheet of a workbook, one at a time. */
final class ReadXlsx {

    /** A workbook is packed; what it unpacks to is limited too. */
    private static final long LARGEST = 200L * 1024 * 1024;

    private ReadXlsx() {}

    /**
     * @throws Invalid when it is no workbook
     * @throws TooLarge when it unpacks to more than 200 MiB
     */
    static void each(byte[] content, Consumer<Row> reader) {
        try {
            refuseBombs(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> reader.accept(row(row)));
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
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
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        return SafeCell.read(cell.getType() == CellType.EMPTY ? "" : cell.getText());
    }

    /** A date is a number with a format of days and years. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[dy].*");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What the archive says of its sizes is not believed. */
    private static void refuseBombs(byte[] content) throws IOException {
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var buffer = new byte[64 * 1024];
            var left = LARGEST;
            for (var entries = archive.getEntries(); entries.hasMoreElements(); ) {
                try (var member = archive.getInputStream(entries.nextElement())) {
                    for (var read = member.read(buffer); read >= 0 && left >= 0; read = member.read(buffer)) {
                        left -= read;
                    }
                }
                if (left < 0) {
                    throw new TooLarge("The workbook unpacks to more than 200 MiB.");
                }
            }
        }
    }
}
