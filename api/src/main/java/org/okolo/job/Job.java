package org.okolo.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** Work on many rows that a manager has asked for. It goes on after the request, and after a restart. */
@Entity
@DynamicUpdate
@Table(name = "job")
public class Job extends Owned {

    /** How long a job can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public JobKind kind;

    /** For whom, and with whose rights, it works. */
    @Column(updatable = false)
    public UUID managerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public JobState state;

    /** What is to be done, as JSON of the room it belongs to. */
    public String params;

    /** How many items there are. */
    public int total;

    /** When a node should look at it again; null when there is nothing to do. */
    public Instant dueAt;

    public Instant createdAt;

    /** When everything was done; null before. */
    public Instant finishedAt;

    /** Who asked to undo it. */
    public UUID undoBy;

    /** When everything was undone; null before. */
    public Instant undoneAt;

    public Instant undoUntil() {
        return createdAt.plus(UNDOABLE);
    }

    /** As it is now, though this transaction may have read it before: another may have gone on in between. */
    static Job locked(UUID id) {
        Job job = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job != null) {
            getEntityManager().refresh(job);
        }
        return job;
    }

    /** In which state its parts wait. */
    ChunkState waiting() {
        return state == JobState.UNDOING ? ChunkState.UNDO : ChunkState.PENDING;
    }

    boolean isRunning() {
        return state == JobState.RUNNING || state == JobState.UNDOING;
    }
}
