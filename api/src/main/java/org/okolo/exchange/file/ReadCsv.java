package org.okolo.exchange.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.okolo.exchange.cell.SafeCell;
import org.okolo.problem.Invalid;

/** Reads the rows of a text file. */
public final class ReadCsv {

    private ReadCsv() {}

    /** @throws Invalid when it is no such file, or a quote is never closed, which would make one cell of all that follows */
    public static void each(Reader text, char delimiter, Consumer<Row> reader) {
        var last = 0L;
        var hidden = 0;
        try (var records = records(Quotes.in(text), delimiter)) {
            for (var record : records) {
                var row = row(record, hidden);
                last = record.getRecordNumber();
                if (last == 1 && Delimiter.isTold(row.cells())) {
                    hidden = 1;
                } else {
                    reader.accept(row);
                }
            }
        } catch (UncheckedIOException unclosed) {
            throw Invalid.field("body", "okolo.file-quote", String.valueOf(last + 1 - hidden));
        } catch (IOException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }

    private static CSVParser records(Quotes quotes, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quotes.mark())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(quotes.text());
    }

    private static Row row(CSVRecord record, int hidden) {
        var cells = new ArrayList<String>();
        record.forEach(cell -> cells.add(SafeCell.read(cell)));
        return new Row((int) record.getRecordNumber() - hidden, cells);
    }
}
