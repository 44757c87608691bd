package org.okolo.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery as told over HTTP.
 *
 * @param id also the {@code webhook-id} of the message, the same in every try
 * @param seq the event's number; null for a try-out
 * @param kind of the event, or {@code webhook.test}
 * @param tries since it was made, or since somebody had it repeated
 * @param nextTryAt null when it is delivered or given up
 * @param durationMs of the last try, in milliseconds
 * @param responseStatus of the last try; null when there was no answer
 * @param responseText the first 500 bytes of the last answer
 * @param failure why there was no answer: {@code address-refused}, {@code unknown-host}, {@code no-connection},
 * {@code no-answer}
 */
public record DeliveryView(
        UUID id,
        @Schema(nullable = true) Long seq,
        @Schema(examples = "client.status") String kind,
        WebhookDelivery.State state,
        Instant createdAt,
        int tries,
        @Schema(nullable = true) Instant nextTryAt,
        @Schema(nullable = true) Instant triedAt,
        @Schema(nullable = true) Integer durationMs,
        @Schema(nullable = true) Integer responseStatus,
        @Schema(nullable = true) String responseText,

        @Schema(nullable = true, examples = "no-connection") String failure) {

    DeliveryView(WebhookDelivery delivery) {
        this(
                delivery.id,
                delivery.seq,
                delivery.kind,
                delivery.state,
                delivery.createdAt,
                delivery.tries,
                delivery.nextTryAt,
                delivery.triedAt,
                delivery.durationMs,
                delivery.responseStatus,
                delivery.responseText,
                delivery.failure);
    }
}
