package org.okolo.access.mailed;

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

/** A link sent to the address of an account: whoever follows it reads that mail. Works once. */
@Entity
class MailedLink extends PanacheEntityBase {

    /** What following it does. */
    enum Purpose {
        VERIFY(Duration.ofDays(3)),
        RESET(Duration.ofHours(1));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] secretHash;

    public Instant expiresAt;
}
