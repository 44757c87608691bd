package org.okolo.exchange.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands between the cells of a line: Russian spreadsheets write semicolons, others commas or tabs. */
public final class Delimiter {

    /** A first line by which spreadsheets tell each other; they do not show it. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?[;,\\t|]*");

    private static final List<Character> OFFERED = List.of(';', ',', '\t', '|');
    private static final int LINES = 20;

    /** So many lines may stand above the headings. */
    private static final int TITLES = 5;

    private Delimiter() {}

    /** What the first line says; else the one that cuts the headings and most of the first lines into as many cells each; a comma when none does. */
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
        return IntStream.range(0, Math.min(TITLES, lines.size()))
                .mapToObj(first -> of(lines.subList(first, lines.size()), 2))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> of(lines, 1))
                .orElse(',');
    }

    /**
     * What cuts the first of these lines, and most of those below into as many cells; none when that is a title.
     *
     * @param least how many lines it has to cut
     */
    private static Optional<Character> of(List<String> lines, int least) {
        return OFFERED.stream()
                .filter(delimiter -> alike(lines, delimiter) >= least)
                .max(Comparator.comparingLong(delimiter -> count(lines.get(0), delimiter) * alike(lines, delimiter)));
    }

    /** How many lines are cut, and into no more cells than the first: those at the end may be missing. 0 when that is not cut at all. */
    private static long alike(List<String> lines, char delimiter) {
        var wanted = lines.isEmpty() ? 0 : count(lines.get(0), delimiter);
        return lines.stream()
                .map(line -> count(line, delimiter))
                .filter(cuts -> cuts > 0 && cuts <= wanted)
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
