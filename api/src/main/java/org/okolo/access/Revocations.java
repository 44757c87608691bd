package org.okolo.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.okolo.tenancy.InProject;

/**
 * Ends access tokens before their time. Every request asks the memory only; the database carries the word to other nodes within
 * seconds, and over a restart.
 */
@ApplicationScoped
public class Revocations {

    /** Longer than any access token lives, clocks that differ included. */
    private static final Duration KEPT = AccessTokens.LIFE.plusMinutes(1);

    private final Map<UUID, Revocation> known = new ConcurrentHashMap<>();

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    Event<Revocation> revoked;

    @Inject
    Event<AccessEnded> ended;

    @Inject
    Clock clock;

    /** Ends everything that came from a session or a manager token. Holds once the transaction is committed. */
    public void revoke(UUID sid) {
        revoke(sid, Revocation.FOR_GOOD);
    }

    /**
     * @param minEpoch the version of the subject from which on access tokens say the truth
     */
    public void revoke(UUID subject, int minEpoch) {
        var revocation = new Revocation();
        revocation.subject = subject;
        revocation.minEpoch = minEpoch;
        revocation.expiresAt = clock.instant().plus(KEPT);
        entities.merge(revocation);
        revoked.fire(revocation);
    }

    /** Whether an access token must be refused although it is signed and in time. */
    public boolean isRevoked(UUID sid, UUID managerId, int epoch) {
        return known.containsKey(sid) || epoch < minEpoch(managerId);
    }

    private int minEpoch(UUID managerId) {
        var revocation = known.get(managerId);
        return revocation == null ? 0 : revocation.minEpoch;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revocation revocation) {
        var before = known.get(revocation.subject);
        if (before == null || before.minEpoch < revocation.minEpoch) {
            known.put(revocation.subject, revocation);
            ended.fire(new AccessEnded(revocation.subject, revocation.minEpoch));
        }
    }

    void onStart(@Observes StartupEvent started) {
        refresh();
    }

    /** Learns what other nodes have revoked, and forgets what has run out everywhere. */
    @Scheduled(
            every = "${okolo.revocations.every:2s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        var now = clock.instant();
        List<Revocation> current = inProject.outside(() -> Revocation.list("expiresAt > ?1", now));
        current.forEach(this::committed);
        known.values().removeIf(revocation -> now.isAfter(revocation.expiresAt));
    }

    /** Rows that have run out; seldom, for nothing depends on it. */
    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var now = clock.instant();
        inProject.outside(() -> Revocation.delete("expiresAt < ?1", now) + Session.delete("expiresAt < ?1", now));
    }
}
