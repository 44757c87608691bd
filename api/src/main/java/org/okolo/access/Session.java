package org.okolo.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Secret;

/**
 * A browser in which an account is signed in. Its secret changes at every refresh. The one before stays good, because an answer can
 * get lost and two tabs can ask at once; a still older one can only be a copy, and ends the session. What it never handed out ends nothing: ids of sessions are no secrets.
 */
@Entity
public class Session extends PanacheEntityBase {

    /** Since the last refresh. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** Since signing in, however often it is refreshed: then the password is asked for again. */
    public static final Duration LONGEST = Duration.ofDays(180);

    /** Within it, the secret before is taken for a second tab: it gets an access token, and no new secret. */
    public static final Duration SECOND_TAB = Duration.ofSeconds(30);

    @Id
    public UUID id;

    public UUID accountId;

    /** Where the account stands at the moment. */
    public UUID projectId;

    public UUID managerId;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] hash;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] previousHash;

    /** Keys the code at the end of each secret of this session: what lacks it was never handed out. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] seal;

    public Instant rotatedAt;

    public Instant createdAt;

    public Instant expiresAt;

    /** As the person would call it, {@code Firefox 140, Linux}; at the last refresh. */
    public String browser;

    /** Of the internet; at the last refresh. */
    public String address;

    /** How a presented secret relates to this session. */
    public enum Shown {
        CURRENT,
        PREVIOUS,
        SECOND_TAB,
        /** Handed out longer ago: somebody has a copy. */
        STOLEN,
        /** Never handed out: a guess, and no reason to end anything. */
        UNKNOWN;

        public boolean isGood() {
            return this != STOLEN && this != UNKNOWN;
        }
    }

    public Shown shown(String secret, Instant now) {
        var shown = Secret.hash(secret);
        if (MessageDigest.isEqual(shown, hash)) {
            return Shown.CURRENT;
        }
        if (previousHash == null || !MessageDigest.isEqual(shown, previousHash)) {
            return seal != null && SealedSecret.isSealed(secret, seal) ? Shown.STOLEN : Shown.UNKNOWN;
        }
        return now.isBefore(rotatedAt.plus(SECOND_TAB)) ? Shown.SECOND_TAB : Shown.PREVIOUS;
    }

    public boolean isOver(Instant now) {
        return now.isAfter(expiresAt) || now.isAfter(createdAt.plus(LONGEST));
    }

    public void seen(Visitor visitor) {
        browser = visitor.browser();
        address = visitor.address();
    }

    /**
     * Gives the session a new secret.
     *
     * @param shown the one just presented, which stays good until the new one is used
     * @return the new one
     */
    public String rotate(String shown, Instant now) {
        seal = seal == null ? Secret.bits(256) : seal;
        var next = SealedSecret.make(seal);
        previousHash = shown == null ? null : Secret.hash(shown);
        hash = Secret.hash(next);
        rotatedAt = now;
        expiresAt = now.plus(LIFE);
        return next;
    }
}
