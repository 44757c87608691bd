package org.okolo.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.okolo.tenancy.Owned;

/** The rows of one table that a step may touch: read at once, made where they are missing. */
class Book<K, R extends Owned> {

    private final Map<K, R> rows = new HashMap<>();
    private final Function<K, R> make;

    Book(List<R> known, Function<R, K> keyOf, Function<K, R> make) {
        known.forEach(row -> rows.put(keyOf.apply(row), row));
        this.make = make;
    }

    R row(K key) {
        return rows.computeIfAbsent(key, missing -> {
            var made = make.apply(missing);
            made.persist();
            return made;
        });
    }

    /** Null when there is none. */
    R known(K key) {
        return rows.get(key);
    }

    R add(K key, R row) {
        row.persist();
        rows.put(key, row);
        return row;
    }
}
