package org.okolo.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What must no longer be let in, kept as long as an access token made before could live. */
@Entity
public class Revocation extends PanacheEntityBase {

    /** For sessions and manager tokens: no version is new enough. */
    static final int FOR_GOOD = Integer.MAX_VALUE;

    /** A session, a manager token, or a manager. */
    @Id
    public UUID subject;

    /** Access tokens of a lower epoch are refused. */
    public int minEpoch;

    public Instant expiresAt;
}
