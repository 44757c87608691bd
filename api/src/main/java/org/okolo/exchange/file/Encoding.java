package org.okolo.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mozilla.universalchardet.UniversalDetector;

/** In which encoding a text file is written. */
public final class Encoding {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BEGINNING = 64 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    /** What the detector may say. Other Cyrillic names mean the same bytes, seldom seen; spreadsheets in Russian write windows-1251. */
    private static final Map<String, Charset> KNOWN = Map.of(
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "UTF-16BE", StandardCharsets.UTF_16BE,
            "KOI8-R", Charset.forName("KOI8-R"),
            "IBM866", Charset.forName("IBM866"),
            "WINDOWS-1252", Charset.forName("windows-1252"));

    private Encoding() {}

    /** UTF-8 proves itself; of the others the letters are counted. */
    public static Charset of(byte[] content) {
        if (isUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        var detector = new UniversalDetector();
        detector.handleData(content, 0, content.length);
        detector.dataEnd();
        var told = detector.getDetectedCharset();
        return told == null ? WINDOWS : KNOWN.getOrDefault(told, WINDOWS);
    }

    /** Encodings a caller may name when the guess is wrong. */
    public static List<String> offered() {
        return List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "KOI8-R", "IBM866");
    }

    /** The beginning of the text, which is enough to see how it is made. */
    public static String beginning(byte[] content, Charset charset) {
        var text = new String(content, 0, Math.min(content.length, BEGINNING), charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The text, some of it at a time: in memory it would take twice the room of the file. */
    public static Reader reader(InputStream content, Charset charset) throws IOException {
        var reader = new PushbackReader(new BufferedReader(new InputStreamReader(content, charset)));
        var first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK.charAt(0)) {
            reader.unread(first);
        }
        return reader;
    }

    private static boolean isUtf8(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var from = ByteBuffer.wrap(content);
        var into = CharBuffer.allocate(BEGINNING);
        var result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            into.clear();
            result = decoder.decode(from, into, true);
        }
        return result.isUnderflow();
    }
}
