package org.okolo.task;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A task as told over HTTP.
 *
 * @param assigneeId null when it is nobody's yet
 * @param due an instant, a day, or null for never
 * @param doneAt null while it is open
 */
public record TaskView(
        UUID id,
        String title,
        @Schema(nullable = true) String details,
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) UUID assigneeId,
        Task.Priority priority,

        @Schema(
                nullable = true,
                examples = {"2026-11-23T09:00:00Z", "2026-11-23"})
        String due,

        @Schema(nullable = true) Instant doneAt,
        @Schema(nullable = true) UUID doneBy,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        int version)
        implements Versioned {

    TaskView(Task task) {
        this(
                task.id,
                task.title,
                task.details,
                task.clientId,
                task.assigneeId,
                task.priority,
                task.writtenDue(),
                task.doneAt,
                task.doneBy,
                task.createdBy,
                task.createdAt,
                task.changedAt,
                task.version);
    }
}
