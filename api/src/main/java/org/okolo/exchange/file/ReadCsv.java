package org.okolo.exchange.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.okolo.exchange.cell.SafeCell;
import org.okolo.problem.Invalid;

/** Reads the rows of a text file. */
public final class ReadCsv {

    private ReadCsv() {}

    /** @throws Invalid when it is no such file */
    public static void each(Reader text, char delimiter, Consumer<Row> reader) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var records = format.parse(text)) {
            for (var record : records) {
                var cells = new ArrayList<String>();
                record.forEach(cell -> cells.add(SafeCell.read(cell)));
                reader.accept(new Row((int) record.getRecordNumber(), cells));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }
}
