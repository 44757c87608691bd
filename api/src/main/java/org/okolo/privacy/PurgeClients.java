package org.okolo.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jboss.logging.Logger;
import org.okolo.client.Client;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/**
 * Erases clients that were deleted so long ago that nobody can bring them back. Runs on every node; each client is one transaction, which
 * locks it, so that one node erases it and the others pass on.
 */
@ApplicationScoped
class PurgeClients {

    private static final Logger LOG = Logger.getLogger(PurgeClients.class);

    /** Of one project in one round: a project that has deleted everything holds up no other for long. */
    static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    @Inject
    CurrentManager manager;

    @Inject
    EntityManager entities;

    @Inject
    EraseClient erasing;

    /** Those that could not be erased since the last look, so that they do not stand in the way of the others. */
    private final Set<UUID> failed = ConcurrentHashMap.newKeySet();

    /** Rounds, until one erases nobody. */
    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        failed.clear();
        var erased = 1;
        while (erased > 0) {
            erased = across.due(DueWork.DELETED_CLIENTS, until()).stream()
                    .mapToInt(this::purge)
                    .sum();
        }
    }

    /** @return how many were erased */
    int purge(UUID projectId) {
        var erased = 0;
        for (var id : inProject.call(projectId, this::due)) {
            try {
                erased += inProject.call(projectId, () -> erase(id)) ? 1 : 0;
            } catch (RuntimeException failure) {
                // The message may quote the client's data. This one is tried again at the next look.
                failed.add(id);
                LOG.errorf(
                        "Client %s was not erased: %s at %s",
                        id, failure.getClass().getName(), failure.getStackTrace()[0]);
            }
        }
        return erased;
    }

    private List<UUID> due() {
        return entities.createQuery(
                        "select id from Client where mergedInto is null and deletedAt <= :until order by deletedAt",
                        UUID.class)
                .setParameter("until", until())
                .setMaxResults(AT_ONCE + failed.size())
                .getResultStream()
                .filter(id -> !failed.contains(id))
                .toList();
    }

    /** Unless another node is just erasing it, or has. */
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
