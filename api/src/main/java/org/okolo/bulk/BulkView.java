package org.okolo.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.job.Job;
import org.okolo.job.JobState;
import org.okolo.job.PauseReason;
import org.okolo.job.Progress;

/**
 * A bulk action as told over HTTP.
 *
 * @param pausedBy why it waits; null when it does not
 * @param finishedAt null while it runs
 * @param undoUntil until when it can be undone
 * @param progress in clients; {@code failed} are those deleted in the meantime, or tried in vain
 */
public record BulkView(
        UUID id,
        BulkAction action,
        UUID managerId,
        JobState state,
        @Schema(nullable = true) PauseReason pausedBy,
        Progress progress,
        Instant createdAt,
        @Schema(nullable = true) Instant finishedAt,
        Instant undoUntil,
        @Schema(nullable = true) UUID undoBy,
        @Schema(nullable = true) Instant undoneAt) {

    BulkView(Job job, BulkAction action, PauseReason pausedBy, Progress progress) {
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
