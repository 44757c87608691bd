package org.okolo.exchange.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param field what the column means; null when it is about the row
 * @param key with {@code FIELD}, which one
 * @param message a key of {@code ValidationMessages}
 * @param value what stands in the cell, or its beginning; null when nothing does, and once the row has been done
 * @param column of the cell, from 0; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineError(ImportField field, String key, String message, String value, Integer column) {

    private static final int LONGEST_VALUE = 100;

    public LineError {
        value = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    public LineError(ImportField field, String message) {
        this(field, null, message, null, null);
    }

    /** The same with where it is, and what stands there. */
    LineError at(int place, String text) {
        return new LineError(field, key, message, text, place);
    }

    public LineError withoutValue() {
        return new LineError(field, key, message, null, column);
    }

    /** What the file calls the column, or the first of them that means this; null when it is about the row. */
    public String heading(List<FoundColumn> columns, Mapping mapping) {
        return mapping.columns().stream()
                .filter(target -> target.means(field, key))
                .filter(target -> column == null || column.equals(target.column()))
                .flatMap(target -> columns.stream().filter(one -> one.column() == target.column()))
                .findFirst()
                .map(FoundColumn::heading)
                .orElse(null);
    }
}
