package org.okolo.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.time.Zone;

/**
 * A reminder as its manager wants it, new or changed.
 *
 * @param clientId whom it is about; null is nobody in particular
 * @param at the first time, as the clock on the wall shows it in the zone
 * @param zone of the account when missing
 * @param rule an iCalendar RRULE without the name, at most daily; null when it comes once. One that names no day means the day of the first
 *     time, and the last of a month that is shorter: on 29 February every year, on the 31st every month
 */
public record ReminderEdit(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ask whether the parcel has come")
        String text,

        @Schema(nullable = true) UUID clientId,

        @NotNull @Schema(implementation = String.class, examples = "2030-01-31T09:00:00")
        LocalDateTime at,

        @Zone @Schema(nullable = true, examples = "Europe/Moscow")
        String zone,

        @Size(max = 300) @Schema(nullable = true, examples = "FREQ=WEEKLY;BYDAY=MO,TH")
        String rule) {

    public ReminderEdit {
        text = text == null ? null : text.trim();
        at = at == null ? null : at.withNano(0);
        rule = rule == null || rule.isBlank() ? null : rule.trim();
    }
}
