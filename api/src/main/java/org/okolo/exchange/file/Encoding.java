package org.okolo.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which encoding a text file is written. */
public final class Encoding {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BEGINNING = 64 * 1024;

    /** Of ten letters of several bytes at least nine have to be whole: a text is cut somewhere, an encoding is wrong everywhere. */
    private static final int WHOLE_FOR_ONE_BROKEN = 9;

    private Encoding() {}

    /** UTF-8 proves itself, UTF-16 shows in every other byte; of the others the letters are judged. */
    public static Charset of(byte[] content) {
        return utf16(content)
                .or(() -> isUtf8(content) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .orElseGet(() -> LikelyLetters.of(telling(content)));
    }

    /** Encodings a caller may name when the guess is wrong. */
    public static List<String> offered() {
        return List.of(
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE",
                "windows-1251",
                "windows-1252",
                "windows-1250",
                "windows-1256",
                "KOI8-R",
                "KOI8-U",
                "IBM866",
                "IBM852",
                "x-MacCyrillic",
                "x-MacRoman",
                "x-MacCentralEurope");
    }

    /** The beginning of the text, which is enough to see how it is made. */
    public static String beginning(byte[] content, Charset charset) {
        var text = new String(content, 0, Math.min(content.length, BEGINNING), charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The text, some of it at a time: in memory it would take twice the room of the file. What is no letter is read as one sign. */
    public static Reader reader(InputStream content, Charset charset) throws IOException {
        var reader = new PushbackReader(new BufferedReader(new InputStreamReader(content, charset)));
        var first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK.charAt(0)) {
            reader.unread(first);
        }
        return reader;
    }

    /** A piece that begins before the first letter that is not plain ASCII. */
    private static byte[] telling(byte[] content) {
        var first = 0;
        while (first < content.length && content[first] >= 0) {
            first++;
        }
        var from = Math.max(0, first - 100);
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + BEGINNING));
    }

    /** By its mark, or because one byte of each two names a small part of the alphabets. */
    private static Optional<Charset> utf16(byte[] content) {
        var even = pages(content, 0);
        var odd = pages(content, 1);
        if (startsWith(content, 0xFF, 0xFE) || odd && !even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(content, 0xFE, 0xFF) || even && !odd
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Latin, Cyrillic, Arabic or general signs: other pages are rare in a table that has separators and line ends. */
    private static boolean pages(byte[] content, int from) {
        var seen = 0;
        var plain = 0;
        var fitting = 0;
        for (var i = from; i < Math.min(content.length, 4096); i += 2) {
            seen++;
            plain += content[i] == 0 ? 1 : 0;
            fitting += content[i] >= 0 && content[i] <= 6 || content[i] == 0x20 ? 1 : 0;
        }
        return plain > 0 && fitting * 10 >= seen * 9;
    }

    private static boolean startsWith(byte[] content, int one, int other) {
        return content.length > 1 && (content[0] & 0xFF) == one && (content[1] & 0xFF) == other;
    }

    private static boolean isUtf8(byte[] content) {
        var whole = 0L;
        var broken = 0L;
        for (var i = 0; i < content.length; ) {
            var length = sequence(content, i);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return broken * WHOLE_FOR_ONE_BROKEN <= whole;
    }

    /** How many bytes the letter takes that begins here; 0 when none does. */
    private static int sequence(byte[] content, int at) {
        var first = content[at] & 0xFF;
        var length = first < 0x80 ? 1 : first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first >= 0xF5 || first >= 0x80 && first < 0xC2 || at + length > content.length) {
            return 0;
        }
        for (var i = 1; i < length; i++) {
            if ((content[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
