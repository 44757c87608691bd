package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneNumber;
import org.okolo.exchange.cell.Day;
import org.okolo.exchange.cell.DayOrder;
import org.okolo.exchange.file.Row;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;

/** Looks through a file once: its headings, how many rows it has, and what they look like. */
public final class Survey {

    static final int MOST_LINES = 100_000;
    private static final int MOST_COLUMNS = 200;
    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 100;
    private static final int SHORTEST_NUMBER = 10;

    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> samples = new ArrayList<>();
    private final List<DayOrder> dayOrders = new ArrayList<>();
    private int lines;

    /** @throws Invalid when there are too many columns, or somebody's contacts in their place */
    public void headings(Row row) {
        if (row.cells().size() > MOST_COLUMNS) {
            throw Invalid.field("body", "okolo.file-columns");
        }
        if (row.cells().stream().anyMatch(Survey::isSomebodys)) {
            throw Invalid.field("body", "okolo.file-no-headings");
        }
        row.cells().forEach(cell -> {
            headings.add(cut(cell));
            samples.add(new ArrayList<>());
            dayOrders.add(null);
        });
    }

    /** @throws Conflict when there are too many rows */
    public void row(Row row) {
        lines++;
        if (lines > MOST_LINES) {
            throw new Conflict(
                    ProblemType.TOO_MANY_LINES,
                    "An import has " + MOST_LINES + " rows at most. Cut the file in two.",
                    Map.of("most", MOST_LINES));
        }
        for (var column = 0; column < headings.size(); column++) {
            sample(column, row.cell(column));
            dayOrders.set(column, DayOrder.with(dayOrders.get(column), Day.order(row.cell(column))));
        }
    }

    public int lines() {
        return lines;
    }

    /** @throws Invalid when there is nothing to import */
    public List<FoundColumn> columns(Guesses guesses) {
        if (lines == 0) {
            throw Invalid.field("body", "okolo.file-empty");
        }
        var columns = new ArrayList<Guesses.Column>();
        for (var column = 0; column < headings.size(); column++) {
            columns.add(new Guesses.Column(headings.get(column), samples.get(column)));
        }
        var guessed = guesses.of(columns);
        var found = new ArrayList<FoundColumn>();
        for (var column = 0; column < headings.size(); column++) {
            var guess = guessed.get(column);
            found.add(new FoundColumn(
                    column,
                    headings.get(column),
                    samples.get(column),
                    guess.field(),
                    guess.key(),
                    dayOrders.get(column)));
        }
        return found;
    }

    /** Without headings the first person would be lost, and nobody told. */
    private static boolean isSomebodys(String heading) {
        return heading.length() <= LONGEST_SAMPLE
                && (ContactKind.EMAIL.normal(heading, null).isPresent()
                        || ContactKind.looksLikeAPhone(heading)
                                && PhoneNumber.digitsOf(heading).length() >= SHORTEST_NUMBER);
    }

    private void sample(int column, String cell) {
        if (!cell.isEmpty() && samples.get(column).size() < SAMPLES) {
            samples.get(column).add(cut(cell));
        }
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) : cell;
    }
}
