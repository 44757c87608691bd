package org.okolo.exchange.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values in one cell, with {@code , ; |}, a line break or {@code :::} between them. One that holds such a character itself
 * stands in quotes.
 */
public final class Several {

    private static final String BETWEEN = ",;|\n\r";

    /** What address books of Google put between values. */
    private static final Pattern WIDE = Pattern.compile("\\s:::\\s");

    private Several() {}

    public static String write(Collection<String> values) {
        return values.stream().map(Several::written).collect(Collectors.joining("; "));
    }

    /** None of them is blank. */
    public static List<String> read(String written) {
        var cell = WIDE.matcher(written).replaceAll("\n");
        var found = new ArrayList<String>();
        var value = new StringBuilder();
        // A single quote is an inch, and no beginning of anything.
        var quotes = cell.chars().filter(sign -> sign == '"').count() % 2 == 0;
        var quoted = false;
        for (var i = 0; i < cell.length(); i++) {
            var sign = cell.charAt(i);
            quoted ^= quotes && sign == '"';
            if (!quoted && BETWEEN.indexOf(sign) >= 0) {
                found.add(bare(value.toString().strip()));
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        found.add(bare(value.toString().strip()));
        found.removeIf(String::isBlank);
        return found;
    }

    private static String written(String value) {
        var harmless = value.indexOf('"') < 0 && value.chars().noneMatch(sign -> BETWEEN.indexOf(sign) >= 0);
        return harmless ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String bare(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }
}
