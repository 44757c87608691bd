package org.okolo.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A reminder as its manager gets it over HTTP.
 *
 * @param at the first time, as the clock on the wall shows it in the zone
 * @param nextAt when it comes next; null when it no longer does
 * @param waitingFor when it came last, as long as nothing has been done about it
 * @param missed how many repeats went by before {@code waitingFor} while nobody could be told
 */
public record ReminderView(
        UUID id,
        String text,
        @Schema(nullable = true) UUID clientId,

        @Schema(implementation = String.class, examples = "2030-01-31T09:00:00")
        LocalDateTime at,

        String zone,
        @Schema(nullable = true) String rule,
        @Schema(nullable = true) Instant nextAt,
        @Schema(nullable = true) Instant waitingFor,
        int missed,
        @Schema(nullable = true) Instant doneAt,
        Instant createdAt,
        Instant changedAt,
        int version)
        implements Versioned {

    ReminderView(Reminder reminder) {
        this(
                reminder.id,
                reminder.text,
                reminder.clientId,
                LocalDateTime.parse(reminder.startLocal),
                reminder.zone,
                reminder.rule,
                reminder.nextAt,
                reminder.waitingFor,
                reminder.missed,
                reminder.doneAt,
                reminder.createdAt,
                reminder.changedAt,
                reminder.version);
    }
}
