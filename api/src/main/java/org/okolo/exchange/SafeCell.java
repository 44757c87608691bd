package org.okolo.exchange;

/**
 * Cells that a spreadsheet would take for a formula. What a stranger called himself must not run in a lead's spreadsheet, so such text
 * gets an apostrophe in front, which spreadsheets do not show; reading takes it away again.
 */
final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    static String write(Object value) {
        var text = value == null ? "" : value.toString();
        return isFormula(bare(text)) ? "'" + text : text;
    }

    static String read(String cell) {
        var text = cell == null ? "" : cell.strip();
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
