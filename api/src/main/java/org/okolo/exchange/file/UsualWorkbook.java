package org.okolo.exchange.file;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A workbook as its reader knows them. Those of the strict kind have other namespaces and write days as text; some have no styles at all, or
 * aids to reading in the midst of texts.
 *
 * @param options whether there are styles to be read
 */
record UsualWorkbook(byte[] content, ReadingOptions options) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STYLES = "spreadsheetml.styles+xml";
    private static final Pattern WORKBOOK = Pattern.compile("(?i)xl/workbook[^/]*\\.xml");
    private static final Pattern SHEET = Pattern.compile("(?i)xl/worksheets/[^/]*\\.xml");

    static UsualWorkbook of(byte[] content) throws IOException, XMLStreamException {
        try (var zip = open(content)) {
            var options = new ReadingOptions(text(zip, "[Content_Types].xml").contains(STYLES), true);
            return new UsualWorkbook(isStrict(zip) || hasReadingAids(zip) ? usual(zip) : content, options);
        }
    }

    private static boolean isStrict(ZipFile zip) throws IOException {
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (WORKBOOK.matcher(entry.getName()).matches()) {
                return text(zip, entry.getName()).contains(STRICT);
            }
        }
        return false;
    }

    /** In its sheets; where cells share their texts, the reader leaves them out itself. */
    private static boolean hasReadingAids(ZipFile zip) throws IOException {
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (SHEET.matcher(entry.getName()).matches() && hasReadingAids(zip.getInputStream(entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasReadingAids(InputStream sheet) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(sheet, StandardCharsets.ISO_8859_1))) {
            var buffer = new char[64 * 1024];
            var end = "";
            for (var length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                var piece = end + new String(buffer, 0, length);
                if (piece.contains(PlainSheet.READING_AID)) {
                    return true;
                }
                end = piece.substring(Math.max(0, piece.length() - PlainSheet.READING_AID.length()));
            }
            return false;
        }
    }

    private static byte[] usual(ZipFile zip) throws IOException, XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        try (var into = new ZipArchiveOutputStream(bytes)) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (WORKBOOK.matcher(entry.getName()).matches()) {
                    put(
                            into,
                            entry,
                            text(zip, entry.getName()).replace(STRICT, USUAL).getBytes(StandardCharsets.UTF_8));
                } else if (SHEET.matcher(entry.getName()).matches()) {
                    begin(into, entry);
                    plainSheet(zip.getInputStream(entry), into);
                    into.closeArchiveEntry();
                } else {
                    into.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream into, ZipArchiveEntry entry, byte[] content) throws IOException {
        begin(into, entry);
        into.write(content);
        into.closeArchiveEntry();
    }

    private static void begin(ZipArchiveOutputStream into, ZipArchiveEntry entry) throws IOException {
        into.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
    }

    private static void plainSheet(InputStream sheet, ZipArchiveOutputStream into) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        new PlainSheet(factory.createXMLEventReader(sheet)).writeTo(into);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var member = zip.getInputStream(entry)) {
            return new String(member.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }
}
