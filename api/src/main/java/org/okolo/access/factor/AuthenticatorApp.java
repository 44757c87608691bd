package org.okolo.access.factor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An app that makes codes from a secret both sides know. An account has one, and perhaps another that is about to replace it. */
@Entity
class AuthenticatorApp extends PanacheEntityBase {

    /** Given before it is stored: the secret is sealed for it. */
    @Id
    public UUID id;

    public UUID accountId;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    public byte[] sealed;

    /** The time step of the last code that was taken: neither it nor one before is taken again. */
    public long lastStep;

    public Instant createdAt;

    /** When its first code was shown; null before, and until then it opens nothing. */
    public Instant confirmedAt;
}
