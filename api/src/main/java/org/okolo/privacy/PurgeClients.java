package org.okolo.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.okolo.client.Client;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.Round;
import org.okolo.tenancy.Rounds;

/**
 * Erases clients that were deleted so long ago that nobody can bring them back. Runs on every node; each client is one transaction, which
 * locks it, so that one node erases it and the others pass on.
 */
@ApplicationScoped
class PurgeClients {

    /** Of one project in one round: a project that has deleted everything holds up no other for long. */
    static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    CurrentManager manager;

    @Inject
    EntityManager entities;

    @Inject
    EraseClient erasing;

    /** Project after project again and again, until none has anybody left to erase. */
    @Scheduled(
            every = "${okolo.purge.every:10m}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        var round = round();
        for (var before = -1L; before < round.done(); ) {
            before = round.done();
            round.eachDue(DueWork.DELETED_CLIENTS, until(), projectId -> purge(round, projectId));
        }
    }

    /** @return how many were erased */
    int purge(UUID projectId) {
        return purge(round(), projectId);
    }

    private Round round() {
        return rounds.begin("Erasing clients deleted long ago");
    }

    private int purge(Round round, UUID projectId) {
        return round.items(projectId, AT_ONCE, this::due, this::erase);
    }

    private List<UUID> due(int most) {
        return entities.createQuery(
                        "select id from Client where mergedInto is null and deletedAt <= :until order by deletedAt",
                        UUID.class)
                .setParameter("until", until())
                .setMaxResults(most)
                .getResultList();
    }

    /** Unless another node is erasing it, or has done so. */
    private boolean erase(UUID id) {
        manager.actForNobody();
        var client = Client.<Client>find("id = ?1 and mergedInto is null and deletedAt <= ?2", id, until())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        client.ifPresent(erasing::purge);
        return client.isPresent();
    }

    private Instant until() {
        return clock.instant().minus(Client.RESTORABLE);
    }
}
