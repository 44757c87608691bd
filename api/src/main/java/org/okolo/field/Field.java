package org.okolo.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.edit.OrderedRow;

/** Something a project wants to know of its clients: what it is called, and what kind of value it takes. */
@Entity
@DynamicUpdate
@Table(name = "field")
public class Field extends OrderedRow {

    private static final int KEY_LENGTH = 100;

    /** What the API and placeholders call it. It never changes. */
    @Column(updatable = false)
    public String fieldKey;

    public String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public FieldKind kind;

    /** For a choice, what can be chosen; a value given before stays when its choice goes. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public String choices;

    /** Not shown and not written any more; what clients have is kept. */
    public boolean retired;

    public int version;

    public static List<Field> inOrder() {
        return list("order by position, id");
    }

    public static Optional<Field> withKey(String key) {
        return find("fieldKey", key).firstResultOptional();
    }

    /** Locked until the end of the transaction; null when there is none. */
    public static Field locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<String> choices() {
        return choices == null ? List.of() : List.of(choices.split("\n"));
    }

    /** The one form of what was written, or empty when it is no value of this field. */
    public Optional<String> canonical(String written) {
        return kind.canonical(written)
                .filter(value -> kind != FieldKind.CHOICE || choices().contains(value));
    }

    /** The stored text as JSON tells it: a text, a number, true or false. */
    public Object told(String value) {
        return kind.told(value);
    }

    /** The beginning of a value that filters compare. */
    public static String comparable(String value) {
        var lowered = value.toLowerCase(Locale.ROOT);
        return lowered.length() > KEY_LENGTH ? lowered.substring(0, KEY_LENGTH) : lowered;
    }

    void apply(FieldEdit edit) {
        name = edit.name();
        choices = edit.choices().isEmpty() ? null : String.join("\n", edit.choices());
        retired = edit.retired();
    }
}
