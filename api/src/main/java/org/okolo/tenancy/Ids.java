package org.okolo.tenancy;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids for what needs one before it is stored. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
