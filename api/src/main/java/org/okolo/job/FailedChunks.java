package org.okolo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Counts failures, waits longer after each, and gives a part up that never succeeds, so that the rest of its job goes on. */
@ApplicationScoped
class FailedChunks {

    private static final int MOST = 6;

    @Inject
    Clock clock;

    @Inject
    JobWorks works;

    void count(UUID jobId, UUID chunkId) {
        var job = Job.locked(jobId);
        var chunk = JobChunk.locked(chunkId);
        if (!job.isRunning() || chunk.state != job.waiting()) {
            return;
        }
        chunk.attempts++;
        job.dueAt = clock.instant().plus(Duration.ofSeconds(1L << chunk.attempts));
        if (chunk.attempts == MOST) {
            giveUp(job, chunk);
        }
    }

    private void giveUp(Job job, JobChunk chunk) {
        if (job.state == JobState.UNDOING) {
            works.of(job).undoGivenUp(job, chunk);
            chunk.kept = chunk.changed;
            chunk.state = ChunkState.UNDONE;
        } else {
            works.of(job).givenUp(job, chunk);
            chunk.failed = chunk.items;
            chunk.input = null;
            chunk.state = ChunkState.FAILED;
        }
    }
}
