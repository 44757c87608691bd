package org.okolo.page;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, in its order.
 *
 * @param items what is on this page
 * @param nextCursor where the next page begins, or null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Makes a page of rows that were asked for with one more than the limit: the extra one only tells that there is more.
     *
     * @param cursorOf says after which row the next page begins; gets the last row shown
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, Cursor> cursorOf) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? cursorOf.apply(shown.get(limit - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
