package org.okolo.exchange.file;

import java.util.List;

/**
 * A row of a file, as it was written. Understood, it is a line.
 *
 * @param number the row number a spreadsheet shows, from 1; the headings are row 1
 * @param cells trimmed, never null; those at the end may be missing
 */
public record Row(int number, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
