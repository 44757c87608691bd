package org.okolo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as somebody wants it, new or changed.
 *
 * @param clientId whom it is about; null is nobody in particular
 * @param assigneeId an active manager; null is nobody yet
 * @param due an instant in UTC, as {@code 2026-11-23T09:00:00Z}; or a day, wherever one is, as {@code 2026-11-23}; or never
 */
public record TaskEdit(
        @NotBlank @Size(max = 300) @Schema(examples = "Call about the price list")
        String title,

        @Size(max = 4000) @Schema(nullable = true) String details,
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) UUID assigneeId,

        @Schema(nullable = true, defaultValue = "NORMAL") Task.Priority priority,

        @Size(max = 40)
        @Schema(
                nullable = true,
                examples = {"2026-11-23T09:00:00Z", "2026-11-23"})
        String due) {

    public TaskEdit {
        title = title == null ? null : title.trim();
        details = details == null || details.isBlank() ? null : details.trim();
        due = due == null || due.isBlank() ? null : due.trim();
        priority = priority == null ? Task.Priority.NORMAL : priority;
    }
}
