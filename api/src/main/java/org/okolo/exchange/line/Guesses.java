package org.okolo.exchange.line;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okolo.field.Field;

/**
 * What the columns of a file most likely mean, by their headings. The project's own fields go first: a word that it has chosen itself is
 * meant more surely than one that everybody uses. A meaning is guessed once, but for those of which there may be several columns.
 */
public final class Guesses {

    /** As an export heads the columns of fields. */
    public static final String FIELD_HEADING = "fields.";

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> keysTaken = new HashSet<>();
    private final Set<ImportField> taken = EnumSet.noneOf(ImportField.class);

    /** What a column may mean. */
    record Guess(ImportField field, String key) {}

    public Guesses(List<Field> fields) {
        fields.stream().filter(field -> !field.retired).forEach(field -> {
            keys.putIfAbsent(FIELD_HEADING + field.fieldKey, field.fieldKey);
            keys.putIfAbsent(ImportField.plain(field.name), field.fieldKey);
            keys.putIfAbsent(ImportField.plain(field.fieldKey), field.fieldKey);
        });
    }

    /** Empty when the heading says nothing we know. */
    Optional<Guess> of(String heading) {
        return Optional.ofNullable(keys.getOrDefault(heading.strip(), keys.get(ImportField.plain(heading))))
                .filter(keysTaken::add)
                .map(key -> new Guess(ImportField.FIELD, key))
                .or(() -> ImportField.guess(heading)
                        .filter(field -> taken.add(field) || field.addsUp())
                        .map(field -> new Guess(field, null)));
    }
}
