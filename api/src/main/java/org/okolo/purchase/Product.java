package org.okolo.purchase;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.tenancy.Owned;

/** Something the project sells. Made by the first purchase of it, and meant by every later one that writes the same name. */
@Entity
@DynamicUpdate
@Table(name = "product")
public class Product extends Owned {

    /** As it was first written, or renamed to. */
    public String name;

    /** See {@link #key}. */
    public String nameKey;

    public Instant createdAt;
    public int version;

    /** What makes two names one product: upper and lower case and the number of spaces do not count. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static Optional<Product> named(String name) {
        return find("nameKey", key(name)).firstResultOptional();
    }

    /** Locked until the end of the transaction; null when there is none. */
    static Product locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
