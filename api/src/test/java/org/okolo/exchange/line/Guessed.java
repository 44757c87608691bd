package org.okolo.exchange.line;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okolo.exchange.FileOf;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.exchange.file.Row;

/** A file, imported with the guesses taken as they are, into a project that has nothing of its own; up to the lines, without a database. */
record Guessed(List<FoundColumn> columns, List<ImportLine> lines) {

    private static final ProjectWords.Words NO_WORDS = new ProjectWords.Words(Map.of(), Map.of(), Map.of());

    static Guessed of(String file) {
        return of(FileOf.rows(file));
    }

    static Guessed of(List<Row> rows) {
        var survey = new Survey();
        var below = new ArrayList<Row>();
        var table = new FromHeadings(survey::headings, below::add);
        rows.forEach(table);
        table.end();
        below.forEach(survey::row);
        var columns = survey.columns(new Guesses(List.of(), NO_WORDS));
        var targets = columns.stream()
                .filter(column -> column.guess() != null)
                .map(column -> new Mapping.Target(column.column(), column.guess(), column.guessedKey()))
                .toList();
        var mapping = new Mapping(targets, "Something", "RUB", null, null);
        var understanding = understanding();
        return new Guessed(
                columns,
                below.stream()
                        .map(row -> understanding.line(row, mapping, columns, NO_WORDS))
                        .toList());
    }

    private static UnderstandRow understanding() {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        var row = new UnderstandRow();
        row.validator = validator;
        row.contacts = new UnderstandContacts();
        row.contacts.validator = validator;
        row.purchases = new UnderstandPurchase();
        row.purchases.validator = validator;
        return row;
    }

    /** What the columns mean that mean anything, by heading. */
    Map<String, ImportField> meanings() {
        return columns.stream()
                .filter(column -> column.guess() != null)
                .collect(Collectors.toMap(FoundColumn::heading, FoundColumn::guess));
    }

    /** Everybody as one text: name, pages, and contacts with their labels. */
    List<String> people() {
        return lines.stream().map(Guessed::person).toList();
    }

    private static String person(ImportLine line) {
        if (line.error() != null) {
            return line.error().toString();
        }
        var pages = line.client().profiles().stream()
                .map(one -> " " + one.network() + " " + one.externalId() + " " + one.handle())
                .collect(Collectors.joining());
        var contacts = line.client().contacts().stream()
                .map(one -> " " + one.value() + (one.label() == null ? "" : " (" + one.label() + ")"))
                .collect(Collectors.joining());
        return line.client().name() + pages + contacts;
    }
}
