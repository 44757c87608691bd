package org.okolo.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mozilla.universalchardet.UniversalDetector;

/** In which encoding a text file is written. */
final class Encoding {

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
    static Charset of(byte[] content) {
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
    static List<String> offered() {
        return List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "KOI8-R", "IBM866");
    }

    static String text(byte[] content, Charset charset) {
        var text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
