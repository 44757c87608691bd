package org.okolo.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** A part of a job that is done whole or not at all. */
@Entity
@DynamicUpdate
@Table(name = "job_chunk")
public class JobChunk extends Owned {

    public UUID jobId;
    public int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ChunkState state;

    /** How many tries have failed. */
    int attempts;

    public int items;

    /** What to do with what, as JSON of the room it belongs to. */
    public String input;

    /** What was done, as JSON of the room it belongs to; null before. */
    public String result;

    public Instant doneAt;

    public int changed;
    public int same;
    public int refused;
    public int failed;
    public int undone;
    public int kept;

    /** The next part of the job that no other transaction is working on; locked, so it stays ours until the commit. */
    static Optional<JobChunk> claim(Job job) {
        return JobChunk.<JobChunk>find("jobId = ?1 and state = ?2 order by number", job.id, job.waiting())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** What is not going to be done need not be known: it may be full of people. */
    static void forgetInput(Job job) {
        update("input = null where jobId = ?1 and state = ?2", job.id, job.waiting());
    }

    /** As it is when whoever is at it has ended. */
    static JobChunk locked(UUID id) {
        JobChunk chunk = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(chunk);
        return chunk;
    }

    static boolean isAnyLeft(Job job) {
        return count("jobId = ?1 and state = ?2", job.id, job.waiting()) > 0;
    }
}
