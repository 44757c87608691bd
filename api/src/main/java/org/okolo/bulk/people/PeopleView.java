package org.okolo.bulk.people;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.job.Job;
import org.okolo.job.JobState;
import org.okolo.job.PauseReason;
import org.okolo.job.Progress;

/**
 * A people action as told over HTTP.
 *
 * @param pausedBy why it waits; null when it does not
 * @param progress in people; {@code changed} counts those added too
 * @param finishedAt null while it runs
 * @param undoUntil until when it can be undone
 */
public record PeopleView(
        UUID id,
        PeopleAction action,
        UUID managerId,
        JobState state,
        @Schema(nullable = true) PauseReason pausedBy,
        Progress progress,
        Instant createdAt,
        @Schema(nullable = true) Instant finishedAt,
        Instant undoUntil,
        @Schema(nullable = true) UUID undoBy,
        @Schema(nullable = true) Instant undoneAt) {

    PeopleView(Job job, PeopleAction action, PauseReason pausedBy, Progress progress) {
        this(
                job.id,
                action,
                job.managerId,
                job.state,
                pausedBy,
                progress,
                job.createdAt,
                job.finishedAt,
                job.undoUntil(),
                job.undoBy,
                job.undoneAt);
    }
}
