package org.okolo.exchange.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okolo.client.change.NewClient;
import org.okolo.exchange.cell.FieldCell;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.exchange.cell.Several;
import org.okolo.exchange.file.Row;
import org.okolo.problem.Invalid;

/** Understands a row: makes of it what the API would take, or says what is wrong with it. */
@ApplicationScoped
public class UnderstandRow {

    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_TAG = 60;
    /** Groups that an address book of Google makes for itself, as {@code * myContacts}. */
    private static final String OF_THE_ADDRESS_BOOK = "* ";

    private static final int MOST_TAGS = 50;

    private static final Map<String, ImportField> FIELDS =
            Map.of("name", ImportField.NAME, "comment", ImportField.COMMENT, "source", ImportField.SOURCE);

    @Inject
    Validator validator;

    @Inject
    UnderstandContacts contacts;

    @Inject
    UnderstandPurchase purchases;

    /** @param columns of the file the row is from */
    public ImportLine line(Row row, Mapping mapping, List<FoundColumn> columns, ProjectWords.Words words) {
        if (row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
            return ImportLine.wrong(row.number(), new LineError(null, "okolo.cells-too-many"));
        }
        var cells = new Cells(row, mapping, columns);
        try {
            return new ImportLine(
                    row.number(),
                    null,
                    client(cells, words),
                    tags(cells),
                    note(cells),
                    purchases.of(cells, mapping).orElse(null));
        } catch (WrongCell wrong) {
            return ImportLine.wrong(row.number(), wrong.error(cells));
        }
    }

    private NewClient client(Cells cells, ProjectWords.Words words) {
        var client = new NewClient(
                cells.name(),
                cells.first(ImportField.STATUS)
                        .map(word -> known(words.status(word), ImportField.STATUS, "okolo.status"))
                        .orElse(null),
                cells.first(ImportField.OWNER)
                        .map(word -> known(words.owner(word), ImportField.OWNER, "okolo.owner"))
                        .orElse(null),
                cells.first(ImportField.COMMENT).orElse(null),
                UnderstandPeople.of(cells),
                List.of(),
                cells.first(ImportField.SOURCE).orElse(null),
                contacts.of(cells),
                fields(cells, words));
        validator.validate(client).stream().findFirst().ifPresent(UnderstandRow::refuse);
        try {
            client.check();
        } catch (Invalid twice) {
            throw new WrongCell(null, "okolo.profile-twice");
        }
        return client;
    }

    private static <T> T known(Optional<T> found, ImportField field, String message) {
        return found.orElseThrow(() -> new WrongCell(field, message));
    }

    private static Map<String, Object> fields(Cells cells, ProjectWords.Words words) {
        var values = new LinkedHashMap<String, Object>();
        cells.fields().forEach((key, cell) -> {
            var value = words.field(key).flatMap(field -> FieldCell.read(field, cell.text(), cell.dayOrder()));
            values.put(key, value.orElseThrow(() -> new WrongCell(ImportField.FIELD, key, "okolo.field-value")));
        });
        return values;
    }

    private static List<String> tags(Cells cells) {
        var tags = cells.all(ImportField.TAGS).stream()
                .flatMap(text -> Several.read(text).stream())
                .map(tag -> tag.replaceAll("\\s+", " "))
                .filter(tag -> !tag.startsWith(OF_THE_ADDRESS_BOOK))
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> length(tag) > LONGEST_TAG)) {
            throw new WrongCell(ImportField.TAGS, "okolo.too-long");
        }
        return tags;
    }

    private static String note(Cells cells) {
        var note = String.join("\n\n", cells.all(ImportField.NOTE));
        if (length(note) > LONGEST_NOTE) {
            throw new WrongCell(ImportField.NOTE, "okolo.too-long");
        }
        return note.isEmpty() ? null : note;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void refuse(ConstraintViolation<?> wrong) {
        var path = wrong.getPropertyPath().toString().replaceFirst("[\\[.].*", "");
        throw WrongCell.of(FIELDS.get(path), wrong);
    }
}
