package org.okolo.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.client.Client;
import org.okolo.tenancy.Owned;

/** One client has become a part of another. */
@Entity
@DynamicUpdate
@Table(name = "client_merge")
public class Merge extends Owned {

    /** The memory of a merge that cannot be undone any more. */
    static final String NOTHING = "{}";

    public UUID intoId;
    public UUID fromId;

    /** What the client that went was called then. */
    public String fromName;

    public Instant mergedAt;
    public UUID mergedBy;
    public Instant undoneAt;

    /** Until when the memory is kept; null when it is not any more. */
    public Instant memoryUntil;

    /** {@link Memory} as JSON; {@link #NOTHING} when it is not needed any more, as it is full of people. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public String memory;

    static List<Merge> into(UUID clientId) {
        return list("intoId = ?1 order by id desc", clientId);
    }

    static Merge locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** From then on it stays. */
    Instant undoableUntil() {
        return mergedAt.plus(Client.RESTORABLE);
    }
}
