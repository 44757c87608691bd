package org.okolo.exchange.file;

import java.util.Comparator;
import java.util.List;

/** What stands between the cells of a line: Russian spreadsheets write semicolons, others commas or tabs. */
public final class Delimiter {

    private static final List<Character> OFFERED = List.of(';', ',', '\t', '|');
    private static final int LINES = 20;

    private Delimiter() {}

    /** The one that cuts the first lines into as many cells each; a comma when none does. */
    public static char of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        return OFFERED.stream()
                .max(Comparator.comparingLong(delimiter -> score(lines, delimiter)))
                .filter(best -> score(lines, best) > 0)
                .orElse(',');
    }

    private static long score(List<String> lines, char delimiter) {
        if (lines.isEmpty()) {
            return 0;
        }
        var wanted = count(lines.get(0), delimiter);
        return wanted
                * lines.stream()
                        .filter(line -> count(line, delimiter) == wanted)
                        .count();
    }

    /** Outside of quotes. */
    private static long count(String line, char delimiter) {
        var quoted = false;
        var found = 0L;
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == delimiter && !quoted) {
                found++;
            }
        }
        return found;
    }
}
