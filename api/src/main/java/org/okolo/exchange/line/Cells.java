package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.exchange.cell.DayOrder;
import org.okolo.exchange.file.Row;
import org.okolo.text.Folded;

/** The cells of a row by what they mean; empty ones are missing, and so are those in which people write that there is nothing. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "#N/A", "#Н/Д");

    private final Map<ImportField, List<Cell>> byField = new EnumMap<>(ImportField.class);
    private final Map<String, Cell> byKey = new LinkedHashMap<>();
    private final Map<Integer, String> labels = new HashMap<>();

    /**
     * A cell that is not empty.
     *
     * @param column from 0
     * @param dayOrder of the days in its column
     */
    record Cell(int column, String text, DayOrder dayOrder) {}

    Cells(Row row, Mapping mapping, List<FoundColumn> columns) {
        for (var target : mapping.columns()) {
            var text = row.cell(target.column());
            if (!NOTHING.contains(text)) {
                put(
                        target,
                        new Cell(
                                target.column(),
                                text,
                                columns.get(target.column()).dayOrder()));
            }
        }
        label(mapping);
    }

    private void put(Mapping.Target target, Cell cell) {
        if (target.field() == ImportField.FIELD) {
            byKey.putIfAbsent(target.key(), cell);
        } else {
            byField.computeIfAbsent(target.field(), none -> new ArrayList<>()).add(cell);
        }
    }

    /** What a column says of contacts, it says of those behind it; where there are none, of those before it. */
    private void label(Mapping mapping) {
        var contacts = mapping.columns().stream()
                .filter(target -> ImportField.CONTACTS.contains(target.field()))
                .map(Mapping.Target::column)
                .collect(Collectors.toSet());
        for (var label : cells(ImportField.CONTACT_LABEL)) {
            var behind = label.column() + 1;
            labels.put(contacts.contains(behind) ? behind : label.column() - 1, label.text());
        }
    }

    /** What another column says a contact is; null when none does. */
    String label(Cell contact) {
        return labels.get(contact.column());
    }

    Optional<String> first(ImportField field) {
        return firstCell(field).map(Cell::text);
    }

    Optional<Cell> firstCell(ImportField field) {
        return cells(field).stream().findFirst();
    }

    List<String> all(ImportField field) {
        return cells(field).stream().map(Cell::text).toList();
    }

    List<Cell> cells(ImportField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** What the row says of the project's own fields, by key. */
    Map<String, Cell> fields() {
        return byKey;
    }

    /** The cell an error is about, unless it knows itself; null when there is none. */
    Cell about(LineError error) {
        if (error.field() == null) {
            return null;
        }
        return error.field() == ImportField.FIELD
                ? byKey.get(error.key())
                : firstCell(error.field()).orElse(null);
    }

    /** The name, whole or put together: what the whole one lacks of its parts is put beside it. */
    String name() {
        var whole = first(ImportField.NAME).orElse("");
        var parts = Stream.of(ImportField.FIRST_NAME, ImportField.MIDDLE_NAME, ImportField.LAST_NAME)
                .flatMap(part -> first(part).stream())
                .toList();
        if (whole.isEmpty()) {
            return String.join(" ", parts);
        }
        var missing = parts.stream()
                .filter(part -> !Folded.of(whole).contains(Folded.of(part)))
                .toList();
        return missing.size() == parts.size() && parts.size() > 1
                ? whole
                : (whole + " " + String.join(" ", missing)).strip();
    }
}
