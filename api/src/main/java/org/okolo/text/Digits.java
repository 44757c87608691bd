package org.okolo.text;

/** Digits of every nation, and what stands between those of Persian and Arabic numbers, as everybody reads them. */
public final class Digits {

    private static final char DECIMAL = '\u066b';
    private static final char THOUSANDS = '\u066c';

    private Digits() {}

    /** The same text with digits 0 to 9. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    static char plain(char sign) {
        if (sign == DECIMAL) {
            return '.';
        }
        if (sign == THOUSANDS) {
            return '\'';
        }
        return sign > '9' && Character.isDigit(sign) ? Character.forDigit(Character.digit(sign, 10), 10) : sign;
    }
}
