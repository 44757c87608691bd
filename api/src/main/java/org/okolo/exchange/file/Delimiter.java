package org.okolo.exchange.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between the cells of a line: Russian spreadsheets write semicolons, others commas or tabs. */
public final class Delimiter {

    /** A first line by which spreadsheets tell each other; they do not show it. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?[;,\\t|]*");

    private static final List<Character> OFFERED = List.of(';', ',', '\t', '|');
    private static final int LINES = 20;

    private Delimiter() {}

    /** What the first line says; else the one that cuts most of the first lines into as many cells each; a comma when none does. */
    public static char of(String text) {
        return told(text).orElseGet(() -> found(text));
    }

    /** Whether the first line says nothing but what stands between the cells. */
    static boolean isTold(List<String> cells) {
        return !cells.isEmpty()
                && cells.get(0).toLowerCase(Locale.ROOT).matches("sep=.?")
                && cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static Optional<Character> told(String text) {
        return text.lines()
                .findFirst()
                .map(TOLD::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1).charAt(0));
    }

    private static char found(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        return OFFERED.stream()
                .max(Comparator.comparingLong(delimiter -> score(lines, delimiter)))
                .filter(best -> score(lines, best) > 0)
                .orElse(',');
    }

    /** In how many lines it cuts the same number of cells, and how many those are. What stands above the headings is cut into none. */
    private static long score(List<String> lines, char delimiter) {
        var frequency = lines.stream()
                .map(line -> count(line, delimiter))
                .filter(cuts -> cuts > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return frequency.entrySet().stream()
                .mapToLong(cuts -> cuts.getKey() * cuts.getValue())
                .max()
                .orElse(0);
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
