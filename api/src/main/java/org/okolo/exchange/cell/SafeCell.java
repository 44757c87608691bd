package org.okolo.exchange.cell;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula. What strangers call themselves must not run in a lead's
 * spreadsheet, so such text gets an apostrophe in front, which spreadsheets do not show; reading takes it away again.
 */
public final class SafeCell {

    /** What a spreadsheet takes for the beginning of a formula; wide characters are narrow to some. */
    private static final String FORMULA = "'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

    /**
     * A telephone number, up to the end of its cell: signs a spreadsheet cannot reckon with, as there is a blank among the digits or nothing but
     * digits. Words stand in parentheses only.
     */
    private static final String PHONE =
            "\\+\\d(?:\\d{5,18}|(?=[\\d()-]* [\\d(])[\\d ()-]{5,24})(?: \\([\\p{L} .]{1,60}\\))?(?:$|(?=[;\\t\\r\\n]))";

    /** At the beginning of a line a dash with a blank behind it is a list's. */
    private static final String FORMULA_IN_LINE = "'*(?:[=@\uFF1D\uFF20]|[+\\-\uFF0B\uFF0D]\\S)";

    /** Where cells begin, also for a spreadsheet that cuts at semicolons, tabs or ends of lines although we do not. */
    private static final String AT_CELL = "(?:^|(?<=[;\\t]))";

    private static final String AT_LINE = "(?<=[\\r\\n])";

    private static final Pattern OPEN = Pattern.compile(
            AT_CELL + "(?!" + PHONE + ")(?=" + FORMULA + ")|" + AT_LINE + "(?=" + FORMULA_IN_LINE + ")");

    private static final Pattern GUARDED =
            Pattern.compile(AT_CELL + "'(?=" + FORMULA + ")|" + AT_LINE + "'(?=" + FORMULA_IN_LINE + ")");

    /** Blanks of all kinds around the text, and characters nobody sees within it. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "^[\\s\\u00a0\\u200b\\ufeff]++|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufeff]++|(?<![\\s\\u00a0\\u200b])[\\s\\u00a0\\u200b\\ufeff]++$");

    private SafeCell() {}

    public static String write(Object value) {
        return value == null ? "" : OPEN.matcher(value.toString()).replaceAll("'");
    }

    public static String read(String cell) {
        var text = cell == null ? "" : NOT_TEXT.matcher(cell).replaceAll("");
        return GUARDED.matcher(text).replaceAll("");
    }
}
