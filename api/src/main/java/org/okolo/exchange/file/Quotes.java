package org.okolo.exchange.file;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/** What stands around cells: mostly the quotation marks of keyboards, but some programs write apostrophes or those of print. */
final class Quotes {

    private static final char USUAL = '"';
    private static final int LONGEST_LINE = 64 * 1024;
    private static final Pattern APOSTROPHES = Pattern.compile("'[^']*'(?:[;,\\t|]'[^']*')+\\s*");
    private static final Pattern OF_PRINT = Pattern.compile("[„“«][^„“”«»]*[“”»](?:[;,\\t|][„“«][^„“”«»]*[“”»])+\\s*");

    /** The text, in which those of print are the usual ones. */
    private final Reader text;

    private final char mark;

    private Quotes(Reader text, char mark) {
        this.text = text;
        this.mark = mark;
    }

    /** By the headings, all of which have to be within such marks. */
    static Quotes in(Reader written) throws IOException {
        var text = new BufferedReader(written, LONGEST_LINE);
        text.mark(LONGEST_LINE);
        var line = new char[LONGEST_LINE - 1];
        var length = Math.max(0, text.read(line));
        text.reset();
        var headings =
                new String(line, 0, length).stripLeading().lines().findFirst().orElse("");
        return OF_PRINT.matcher(headings).matches()
                ? new Quotes(new OfPrint(text), USUAL)
                : new Quotes(text, APOSTROPHES.matcher(headings).matches() ? '\'' : USUAL);
    }

    Reader text() {
        return text;
    }

    char mark() {
        return mark;
    }

    private static final class OfPrint extends FilterReader {

        OfPrint(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            return usual(super.read());
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            var length = super.read(into, from, most);
            for (var i = from; i < from + length; i++) {
                into[i] = (char) usual(into[i]);
            }
            return length;
        }

        private static int usual(int sign) {
            return sign >= 0 && "„“”«»".indexOf(sign) >= 0 ? USUAL : sign;
        }
    }
}
