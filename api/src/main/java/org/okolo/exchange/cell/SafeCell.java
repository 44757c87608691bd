package org.okolo.exchange.cell;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula. What strangers call themselves must not run in a lead's
 * spreadsheet, so such text gets an apostrophe in front, which spreadsheets do not show; reading takes it away again.
 */
public final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    /** Blanks of all kinds around the text, and characters nobody sees within it. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "^[\\s\\u00a0\\u200b\\ufeff]++|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufeff]++|(?<![\\s\\u00a0\\u200b])[\\s\\u00a0\\u200b\\ufeff]++$");

    private SafeCell() {}

    public static String write(Object value) {
        var text = value == null ? "" : value.toString();
        return isFormula(bare(text)) ? "'" + text : text;
    }

    public static String read(String cell) {
        var text = cell == null ? "" : NOT_TEXT.matcher(cell).replaceAll("");
        return text.startsWith("'") && isFormula(bare(text)) ? text.substring(1) : text;
    }

    /** Without the apostrophes in front, of which one is ours and the others are the text's own. */
    private static String bare(String text) {
        var from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return text.substring(from);
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
