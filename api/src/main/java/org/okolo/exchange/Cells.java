package org.okolo.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a row by what they mean; empty ones are missing. */
final class Cells {

    private final Map<ImportField, List<String>> byField = new EnumMap<>(ImportField.class);

    Cells(Row row, Mapping mapping) {
        for (var target : mapping.columns()) {
            var cell = row.cell(target.column());
            if (!cell.isEmpty()) {
                byField.computeIfAbsent(target.field(), none -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    Optional<String> first(ImportField field) {
        return all(field).stream().findFirst();
    }

    List<String> all(ImportField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The name, whole or put together. */
    String name() {
        return first(ImportField.NAME).orElseGet(() -> (first(ImportField.FIRST_NAME)
                                .orElse("") + " " + first(ImportField.LAST_NAME).orElse(""))
                .strip());
    }
}
