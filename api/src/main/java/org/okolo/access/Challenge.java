package org.okolo.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A step somebody has begun and not finished. Its secret is good for that step alone, once, and opens nothing by itself. */
@Entity
public class Challenge extends PanacheEntityBase {

    public static final Duration LIFE = Duration.ofMinutes(5);

    /** What is to be finished. */
    public enum Purpose {
        /** The password was right. */
        SIGN_IN,
        /** The person is signed in and has given the password again. */
        NEW_PASSKEY
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] secretHash;

    /** Of the invitation's secret, when the sign-in is to accept it; else null. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] invitationHash;

    public Instant expiresAt;
}
