package org.okolo.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.okolo.event.EventKind;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.Round;
import org.okolo.tenancy.Rounds;

/** Makes a delivery of every event for every webhook that wants it: exactly one, whichever node does it, and however often it dies. */
@ApplicationScoped
class FeedWebhooks {

    private static final int MOST = 500;

    @Inject
    AcrossProjects projects;

    @Inject
    Rounds rounds;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${okolo.webhook.every:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feed() {
        var round = round();
        round.each(projects.withUnreadWebhooks(), projectId -> feed(round, projectId));
    }

    void feed(UUID projectId) {
        feed(round(), projectId);
    }

    private Round round() {
        return rounds.begin("Reading events for webhooks");
    }

    private int feed(Round round, UUID projectId) {
        return round.items(projectId, Webhooks.MOST, this::behind, this::read);
    }

    private List<UUID> behind(int most) {
        return entities.createQuery(
                        "select w.id from Webhook w, EventCounter c where w.active and w.lastSeq < c.seq", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Unless another node is feeding it at the moment. */
    private boolean read(UUID id) {
        var free = Webhook.<Webhook>find("id = ?1 and active", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        free.ifPresent(this::read);
        return free.isPresent();
    }

    /** Up to where it has read is stored together with the deliveries. */
    private void read(Webhook hook) {
        for (var row : after(hook.lastSeq)) {
            if (hook.wants((EventKind) row[1])) {
                WebhookDelivery.of(hook, (Long) row[0], row[1].toString(), clock.instant());
            }
            hook.lastSeq = (Long) row[0];
        }
    }

    private List<Object[]> after(long seq) {
        return entities.createQuery(
                        "select e.seq, e.kind from Event e where e.seq > :seq order by e.seq", Object[].class)
                .setParameter("seq", seq)
                .setMaxResults(MOST)
                .getResultList();
    }
}
