package org.okolo.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;
import org.okolo.event.EventKind;
import org.okolo.webhook.Webhook.Reason;

/**
 * A webhook as told over HTTP.
 *
 * @param secret what messages are signed with; told when it is made, and never again
 * @param formerUntil until when messages carry a second signature with the secret before; null when they do not
 * @param failingSince since when nothing has been taken
 * @param disabledReason why the service has switched it off
 */
public record WebhookView(
        UUID id,
        String url,
        String description,
        Set<EventKind> kinds,
        boolean active,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        String secret,

        @Schema(nullable = true) Instant formerUntil,

        @Schema(nullable = true) Instant failingSince,

        @Schema(nullable = true) Reason disabledReason,

        Instant createdAt,
        UUID createdBy,
        int version)
        implements Versioned {

    static WebhookView of(Webhook hook) {
        return of(hook, null);
    }

    static WebhookView of(Webhook hook, String secret) {
        return new WebhookView(
                hook.id,
                hook.url,
                hook.description,
                hook.kinds,
                hook.active,
                secret,
                hook.formerUntil,
                hook.failingSince,
                hook.disabledReason,
                hook.createdAt,
                hook.createdBy,
                hook.version);
    }
}
