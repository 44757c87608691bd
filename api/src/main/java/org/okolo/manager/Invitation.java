package org.okolo.manager;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;
import org.okolo.tenancy.Role;

/**
 * Lets its receiver become a manager, once. It has a link to be passed on by hand, and another one in the mail. Gone, with both, when one
 * of them is used, or when it is withdrawn.
 */
@Entity
public class Invitation extends Owned {

    public static final Duration LIFE = Duration.ofDays(7);

    public String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Role role;

    /** Of the secret in the link, which is shown once and kept nowhere. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] secretHash;

    /** Of the secret in the mail, which nobody else is told; null when none was sent. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] mailedHash;

    public UUID invitedBy;

    public Instant createdAt;

    public Instant expiresAt;

    /** Whether who shows this secret has read the mail, and so shows that the address is theirs. */
    public boolean wasMailed(byte[] hash) {
        return Arrays.equals(mailedHash, hash);
    }

    public static Optional<Invitation> ofSecret(byte[] hash, Instant now) {
        return find("(secretHash = ?1 or mailedHash = ?1) and expiresAt > ?2", hash, now)
                .firstResultOptional();
    }
}
