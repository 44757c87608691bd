package org.okolo.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;
import org.okolo.tenancy.Scope;

/** What a manager's extension holds. The token itself is shown once and stored as its hash only. */
@Entity
public class ManagerToken extends Owned {

    /** What nobody has used for so long opens nothing any more. */
    private static final Duration UNUSED = Duration.ofDays(90);

    public UUID managerId;

    /** What the manager calls it: a machine or a browser. */
    public String label;

    /** Its last four characters, to tell one from another. */
    public String hint;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] hash;

    public Instant createdAt;

    public Instant lastUsedAt;

    /** When it opens nothing any more, unless it is used before. */
    public Instant endsAt() {
        var used = lastUsedAt == null ? createdAt : lastUsedAt;
        return used.plus(UNUSED);
    }

    public boolean isForgotten(Instant now) {
        return now.isAfter(endsAt());
    }
}
