package org.okolo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.okolo.exchange.file.Delimiter;
import org.okolo.exchange.file.Encoding;
import org.okolo.exchange.file.FileFormat;
import org.okolo.exchange.file.ReadCsv;
import org.okolo.exchange.file.ReadVcard;
import org.okolo.exchange.file.ReadXlsx;
import org.okolo.exchange.file.Row;

/** Files of the folder {@code imports}, one for each maker and fault, read as an import reads them. Everybody in them is invented. */
public final class FileOf {

    private FileOf() {}

    public static byte[] bytes(String name) {
        try (var file = FileOf.class.getResourceAsStream("/imports/" + name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Charset charset(String name) {
        return Encoding.of(bytes(name));
    }

    /** The headings and the rows below. */
    public static List<Row> rows(String name) {
        var rows = new ArrayList<Row>();
        each(bytes(name), rows::add);
        return rows;
    }

    public static List<List<String>> cells(String name) {
        return rows(name).stream().map(Row::cells).toList();
    }

    private static void each(byte[] content, Consumer<Row> reader) {
        var format = FileFormat.of(content);
        if (format == FileFormat.XLSX) {
            ReadXlsx.each(content, reader);
            return;
        }
        var charset = Encoding.of(content);
        try (var text = Encoding.reader(new ByteArrayInputStream(content), charset)) {
            if (format == FileFormat.VCARD) {
                ReadVcard.each(text, reader);
            } else {
                ReadCsv.each(text, Delimiter.of(Encoding.beginning(content, charset)), reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
