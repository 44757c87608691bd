package org.okolo.manager;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;
import org.okolo.tenancy.Role;

/** A link that lets its receiver become a manager, once. Gone when it is used or withdrawn. */
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

    public UUID invitedBy;

    public Instant createdAt;

    public Instant expiresAt;

    public static Optional<Invitation> ofSecret(byte[] hash, Instant now) {
        return find("secretHash = ?1 and expiresAt > ?2", hash, now).firstResultOptional();
    }
}
