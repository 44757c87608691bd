package org.okolo.exchange.cell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table for people's spreadsheets: CSV with a byte-order mark, every cell in quotation marks and none of them a formula. Between the
 * cells stands what spreadsheets of the language cut at, or they would cut texts in two.
 */
public final class SafeTable {

    private final CSVPrinter table;

    /** @param language of who opens the table */
    public SafeTable(OutputStream out, Locale language) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets take a file without a byte-order mark for one in an encoding of their own.
        text.write('\uFEFF');
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(language.getLanguage().equals("ru") ? ';' : ',')
                .setQuoteMode(QuoteMode.ALL);
        table = new CSVPrinter(text, format.get());
    }

    /** @param cells numbers, which stay as they are, and whatever else as text; null is an empty cell */
    public void row(List<?> cells) throws IOException {
        table.printRecord(cells.stream().map(SafeTable::written).toList());
    }

    /** To be called at the end: whoever gave the stream closes it. */
    public void flush() throws IOException {
        table.flush();
    }

    private static Object written(Object value) {
        return value instanceof Number ? value : SafeCell.write(value);
    }
}
