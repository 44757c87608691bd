package org.okolo.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.job.Job;
import org.okolo.job.JobState;
import org.okolo.job.Progress;

/**
 * A bulk action as told over HTTP.
 *
 * @param finishedAt null while it runs
 * @param undoUntil until when it can be undone
 * @param progress in clients; {@code failed} are those deleted in the meantime
 */
public record BulkView(
        UUID id,
        BulkAction action,
        UUID managerId,
        JobState state,
        Progress progress,
        Instant createdAt,
        @Schema(nullable = true) Instant finishedAt,
        Instant undoUntil,
        @Schema(nullable = true) UUID undoBy,
        @Schema(nullable = true) Instant undoneAt) {

    BulkView(Job job, BulkAction action, Progress progress) {
        this(
                job.id,
                action,
                job.managerId,
                job.state,
                progress,
                job.createdAt,
                job.finishedAt,
                job.undoUntil(),
                job.undoBy,
                job.undoneAt);
    }
}
