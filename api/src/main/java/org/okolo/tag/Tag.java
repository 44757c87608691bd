package org.okolo.tag;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** A word the project sorts its clients by. Two tags never have names that differ in case or blanks only. */
@Entity
@DynamicUpdate
@Table(name = "tag")
public class Tag extends Owned {

    public String name;

    /** The form in which two names are the same. */
    public String nameKey;

    @JdbcTypeCode(SqlTypes.CHAR)
    public String color;

    public Instant createdAt;
    public int version;

    static List<Tag> inOrder() {
        return list("order by name, id");
    }

    /** The tag that goes by this name, however it is written. */
    public static Optional<Tag> named(String name) {
        return find("nameKey", key(name)).firstResultOptional();
    }

    /** Locked until the end of the transaction; null when there is none. */
    public static Tag locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void apply(TagEdit edit) {
        name = edit.name();
        nameKey = key(edit.name());
        color = edit.color();
    }

    /** Of all tags of the project. */
    public static Set<String> keys() {
        return new HashSet<>(getEntityManager()
                .createQuery("select nameKey from Tag", String.class)
                .getResultList());
    }

    /** The form in which two names are the same. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
