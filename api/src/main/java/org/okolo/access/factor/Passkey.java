package org.okolo.access.factor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A key pair in a device or a password manager, of which we know the public half. */
@Entity
class Passkey extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;

    /** What the person calls it. */
    public String label;

    /** Of its id, by which it is found: ids may be longer than an index takes. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] credentialHash;

    /** Its kind, its id and its public key, as WebAuthn writes them: "attested credential data". */
    @JdbcTypeCode(SqlTypes.VARBINARY)
    public byte[] credential;

    /** How often it has signed, where the device counts: what goes back has been copied. */
    public long signCount;

    /** Whether it may be on several devices. It never changes. */
    public boolean backupEligible;

    public Instant createdAt;

    public Instant lastUsedAt;
}
