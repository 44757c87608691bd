package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.field.Field;

/**
 * What the columns of a file most likely mean, by their headings, by what stands below, and by whose file it is. The project's own fields go
 * first: a word that it has chosen itself is meant more surely than one that everybody uses. A meaning is guessed once, but for those of
 * which there may be several columns.
 */
public final class Guesses {

    /** As an export heads the columns of fields. */
    public static final String FIELD_HEADING = "fields.";

    private static final Guess NONE = new Guess(null, null);
    private static final String LABEL = " (?:label|type)$";

    private final Map<String, String> keys = new HashMap<>();
    private final ProjectWords.Words words;
    private final Set<String> keysTaken = new HashSet<>();
    private final Set<ImportField> taken = EnumSet.noneOf(ImportField.class);

    /** What a column may mean; nothing when both are null. */
    record Guess(ImportField field, String key) {}

    /** A column as it was found: its heading as written and in its plain form, and its first values. */
    record Column(String heading, String plain, List<String> samples) {
        Column(String heading, List<String> samples) {
            this(heading, Headings.plain(heading), samples);
        }
    }

    public Guesses(List<Field> fields, ProjectWords.Words words) {
        this.words = words;
        fields.stream().filter(field -> !field.retired).forEach(field -> {
            keys.putIfAbsent(FIELD_HEADING + field.fieldKey, field.fieldKey);
            keys.putIfAbsent(Headings.plain(field.name), field.fieldKey);
            keys.putIfAbsent(Headings.plain(field.fieldKey), field.fieldKey);
        });
    }

    /** One for each column. */
    List<Guess> of(List<Column> columns) {
        var maker = Maker.of(columns.stream().map(Column::plain).toList());
        var guesses = new ArrayList<Guess>();
        for (var column : columns) {
            guesses.add(own(column)
                    .or(() -> maker.map(known -> meant(known, column))
                            .orElseGet(() -> meant(column))
                            .filter(field -> taken.add(field) || field.addsUp())
                            .map(field -> new Guess(field, null)))
                    .orElse(NONE));
        }
        if (maker.isEmpty()) {
            label(columns, guesses);
        }
        names(columns, guesses);
        return firstNames(columns, guesses);
    }

    private Optional<Guess> own(Column column) {
        return Optional.ofNullable(keys.getOrDefault(column.heading().strip(), keys.get(column.plain())))
                .filter(keysTaken::add)
                .map(key -> new Guess(ImportField.FIELD, key));
    }

    private static Optional<ImportField> meant(Column column) {
        return Headings.byLetters(column.heading())
                .or(() -> Headings.exact(column.plain()))
                .or(() -> Headings.byWord(column.plain()).filter(field -> Samples.agree(field, column.samples())));
    }

    private Optional<ImportField> meant(Maker maker, Column column) {
        return maker.meaning(column.plain())
                .filter(field -> Samples.agree(field, column.samples()))
                .filter(field -> !Maker.WORDS_OF_THE_PROJECT.contains(field) || isKnown(field, column.samples()));
    }

    private boolean isKnown(ImportField field, List<String> samples) {
        return !samples.isEmpty()
                && samples.stream()
                        .allMatch(word ->
                                (field == ImportField.STATUS ? words.status(word) : words.owner(word)).isPresent());
    }

    /** Where no other column is a name. */
    private static void names(List<Column> columns, List<Guess> guesses) {
        if (guesses.stream().map(Guess::field).noneMatch(ImportField.NAMES::contains)) {
            IntStream.range(0, columns.size())
                    .filter(i -> guesses.get(i) == NONE
                            && Headings.isPerhapsName(columns.get(i).plain()))
                    .findFirst()
                    .ifPresent(i -> guesses.set(i, new Guess(ImportField.NAME, null)));
        }
    }

    /** {@code Phone 1 - Label} beside {@code Phone 1 - Value}, or beside {@code Phone 1}. */
    private static void label(List<Column> columns, List<Guess> guesses) {
        for (var i = 0; i < columns.size(); i++) {
            var plain = columns.get(i).plain();
            var of = plain.replaceFirst(LABEL, "");
            if (guesses.get(i) == NONE
                    && !of.equals(plain)
                    && (names(columns, guesses, i + 1, of) || names(columns, guesses, i - 1, of))) {
                guesses.set(i, new Guess(ImportField.CONTACT_LABEL, null));
            }
        }
    }

    private static boolean names(List<Column> columns, List<Guess> guesses, int i, String of) {
        return i >= 0
                && i < columns.size()
                && Set.of(of, of + " value").contains(columns.get(i).plain())
                && ImportField.CONTACTS.contains(guesses.get(i).field());
    }

    /** Where surnames have a column of their own, the name beside it is the first one. */
    private static List<Guess> firstNames(List<Column> columns, List<Guess> guesses) {
        var fields = guesses.stream().map(Guess::field).toList();
        if (fields.contains(ImportField.LAST_NAME) && !fields.contains(ImportField.FIRST_NAME)) {
            var name = fields.indexOf(ImportField.NAME);
            if (name >= 0 && Headings.isPerhapsFirstName(columns.get(name).plain())) {
                guesses.set(name, new Guess(ImportField.FIRST_NAME, null));
            }
        }
        return guesses;
    }
}
