package org.okolo.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;

/** Somebody came in, or tried to, or changed what lets in. Belongs to the account; only ever added, and forgotten after half a year. */
@Entity
public class SignInRecord extends PanacheEntityBase {

    /** What somebody did at a door. */
    @Schema(name = "SignInKind")
    public enum Kind {
        SIGNED_UP,
        SIGNED_IN,
        /** With a wrong password. */
        REFUSED,
        /** With the right password, and nothing right behind it. */
        SECOND_FACTOR_REFUSED,
        JOINED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SECOND_FACTOR_ADDED,
        SECOND_FACTOR_REMOVED,
        RECOVERY_CODES_MADE,
        RECOVERY_CODE_USED,
        SIGNED_OUT_EVERYWHERE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;

    /** The project that was entered; null when none was. */
    public UUID projectId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant at;

    public String browser;

    public String address;
}
