package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.tenancy.Owned;

/** A person the team deals with. */
@Entity
@DynamicUpdate
@Table(name = "client")
public class Client extends Owned {

    /** How long a deleted client can be restored, and keeps its profiles to itself. */
    public static final Duration RESTORABLE = Duration.ofDays(30);

    public String name;
    public String comment;

    /** Where the client came from, in somebody's words. */
    public String source;

    public UUID statusId;
    public UUID ownerId;
    public boolean blocked;
    public String blockedReason;

    /** How many notes the whole team may read. It moves without {@link #version}: a colleague's note makes nobody's edit stale. */
    public int noteCount;

    /** When its next open task is due; null when none is. It moves without {@link #version}, as the notes do. */
    public Instant nextDueAt;

    public Instant createdAt;
    public UUID createdBy;
    public Instant changedAt;
    public Instant deletedAt;

    /** The client this one has become a part of; it counts as deleted and comes back when the merge is undone. */
    public UUID mergedInto;

    /** Grows with every change of what {@code If-Match} protects: all that is typed, chosen or linked on the card, notes and tasks apart. */
    public int version;

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isRestorable(Instant now) {
        return isDeleted() && mergedInto == null && deletedAt.plus(RESTORABLE).isAfter(now);
    }

    /** An edit based on the former state is stale from here on. */
    void changed(Instant now) {
        version++;
        changedAt = now;
    }
}
