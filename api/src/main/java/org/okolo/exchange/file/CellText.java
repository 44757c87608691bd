package org.okolo.exchange.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.okolo.exchange.cell.SafeCell;

/** What a cell of a workbook shows, as text. */
final class CellText {

    /** Workbooks write so what XML cannot hold, and the underscore of a text that looks like this. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Formats that workbooks do not spell out because everybody has them: days and moments. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58);

    private CellText() {}

    static String of(Cell cell) {
        // Of a formula it is what the spreadsheet has computed.
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDay(cell) ? day(cell, number) : plain(number);
        }
        return SafeCell.read(value == null ? "" : unescaped(value.toString()));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(CellText::sign);
    }

    private static String sign(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }

    private static String day(Cell cell, BigDecimal number) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return plain(number);
        }
    }

    /** A day is a number with a format of days and years. */
    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return cell.getDataFormatId() != null && DAYS.contains(cell.getDataFormatId());
        }
        return format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[dy].*");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
