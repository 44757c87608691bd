package org.okolo.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** One event on its way to one webhook, and how the last try went. */
@Entity
@DynamicUpdate
@Table(name = "webhook_delivery")
public class WebhookDelivery extends Owned {

    /** What is sent for a try-out. */
    static final String TEST = "webhook.test";

    /** With it the last try comes about two days after the first. */
    static final int MOST_TRIES = 11;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    @Schema(name = "DeliveryState")
    public enum State {
        PENDING,
        DELIVERED,
        FAILED
    }

    @Column(updatable = false)
    public UUID webhookId;

    /** The event's number; null for a try-out. */
    @Column(updatable = false)
    public Long seq;

    @Column(updatable = false)
    public String kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public State state;

    @Column(updatable = false)
    public Instant createdAt;

    public int tries;
    public Instant nextTryAt;
    public Instant triedAt;
    public Integer durationMs;
    public Integer responseStatus;
    public String responseText;
    public String failure;

    static WebhookDelivery of(Webhook hook, Long seq, String kind, Instant now) {
        var delivery = new WebhookDelivery();
        delivery.webhookId = hook.id;
        delivery.seq = seq;
        delivery.kind = kind;
        delivery.createdAt = now;
        delivery.begin(now);
        delivery.persist();
        return delivery;
    }

    /** To be tried from now on, as if it had not been tried yet. */
    void begin(Instant now) {
        state = State.PENDING;
        tries = 0;
        nextTryAt = now;
    }

    void note(Outcome outcome, Instant now) {
        triedAt = now;
        durationMs = (int) outcome.duration().toMillis();
        responseStatus = outcome.status();
        responseText = outcome.text();
        failure = outcome.failure();
        if (outcome.isTaken()) {
            state = State.DELIVERED;
            nextTryAt = null;
        } else if (tries >= MOST_TRIES || outcome.isGone()) {
            giveUp();
        } else {
            nextTryAt = now.plus(pause());
        }
    }

    /** All that are still to be tried. */
    static void giveUp(UUID webhookId) {
        update("state = ?1, nextTryAt = null where webhookId = ?2 and nextTryAt is not null", State.FAILED, webhookId);
    }

    void giveUp() {
        state = State.FAILED;
        nextTryAt = null;
    }

    /** Ten seconds, forty, …, half a day; a fifth more or less, so that not everything comes back at once. */
    private Duration pause() {
        var whole = FIRST_PAUSE.multipliedBy(1L << Math.min(2 * (tries - 1), 20));
        var pause = whole.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : whole;
        return Duration.ofMillis(
                (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
    }
}
