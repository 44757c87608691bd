package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okolo.exchange.file.Row;

/** The cells of a row by what they mean; empty ones are missing, and so are those in which people write that there is nothing. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "#N/A", "#Н/Д");

    private final Map<ImportField, List<String>> byField = new EnumMap<>(ImportField.class);
    private final Map<String, String> byKey = new LinkedHashMap<>();

    Cells(Row row, Mapping mapping) {
        for (var target : mapping.columns()) {
            var cell = row.cell(target.column());
            if (!NOTHING.contains(cell)) {
                put(target, cell);
            }
        }
    }

    private void put(Mapping.Target target, String cell) {
        if (target.field() == ImportField.FIELD) {
            byKey.putIfAbsent(target.key(), cell);
        } else {
            byField.computeIfAbsent(target.field(), none -> new ArrayList<>()).add(cell);
        }
    }

    Optional<String> first(ImportField field) {
        return all(field).stream().findFirst();
    }

    List<String> all(ImportField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** What the row says of the project's own fields, by key. */
    Map<String, String> fields() {
        return byKey;
    }

    /** The text an error is about; null when there is none. */
    String about(LineError error) {
        if (error.field() == null) {
            return null;
        }
        return error.field() == ImportField.FIELD
                ? byKey.get(error.key())
                : first(error.field()).orElse(null);
    }

    /** The name, whole or put together. */
    String name() {
        return first(ImportField.NAME)
                .orElseGet(() -> (first(ImportField.FIRST_NAME).orElse("") + " "
                                + first(ImportField.LAST_NAME).orElse(""))
                        .strip());
    }
}
