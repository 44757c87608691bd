package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.okolo.exchange.file.Row;

/**
 * Finds the headings among the first rows of a file: titles and remarks above them stand in one cell. Empty rows are left out.
 */
public final class FromHeadings implements Consumer<Row> {

    private static final int LOOKED_AT = 20;
    private static final int NARROW = 2;

    private final Consumer<Row> headings;
    private final Consumer<Row> rows;
    private final List<Row> first = new ArrayList<>();
    private boolean begun;

    /**
     * @param headings gets the row of headings
     * @param rows gets each below
     */
    public FromHeadings(Consumer<Row> headings, Consumer<Row> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    @Override
    public void accept(Row row) {
        if (row.isEmpty()) {
            return;
        }
        if (begun) {
            rows.accept(row);
            return;
        }
        first.add(row);
        if (first.size() == LOOKED_AT) {
            begin();
        }
    }

    /** There are no more rows. */
    public void end() {
        if (!begun) {
            begin();
        }
    }

    private void begin() {
        begun = true;
        var widest = first.stream().mapToInt(FromHeadings::width).max().orElse(0);
        var at = 0;
        while (at < first.size() && isTitle(first.get(at), widest)) {
            at++;
        }
        if (at < first.size()) {
            headings.accept(first.get(at));
            first.subList(at + 1, first.size()).forEach(rows);
        }
    }

    /** In a table of two columns a word that is a heading everywhere else is one here too. */
    private static boolean isTitle(Row row, int widest) {
        return width(row) == 1
                && widest > 1
                && (widest > NARROW || row.cells().stream().noneMatch(FromHeadings::isHeading));
    }

    private static boolean isHeading(String cell) {
        return !cell.isEmpty() && Headings.exact(Headings.plain(cell)).isPresent();
    }

    private static int width(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
