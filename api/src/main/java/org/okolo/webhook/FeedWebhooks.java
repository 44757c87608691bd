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
import org.okolo.tenancy.InProject;

/** Makes a delivery of every event for every webhook that wants it: exactly one, whichever node does it, and however often it dies. */
@ApplicationScoped
class FeedWebhooks {

    private static final int MOST = 500;

    @Inject
    AcrossProjects projects;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${okolo.webhook.every:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feed() {
        projects.withUnreadWebhooks().forEach(this::feed);
    }

    void feed(UUID projectId) {
        inProject.run(projectId, () -> free().forEach(this::read));
    }

    /** Those that no other node is just feeding. */
    private List<Webhook> free() {
        return Webhook.<Webhook>find("active")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
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
