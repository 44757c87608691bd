package org.okolo.client.retire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.ToldStatus;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.status.Status;
import org.okolo.status.StatusView;

/** Takes statuses out of use: their clients get the successor, and history keeps the rows. */
@ApplicationScoped
class RetireStatuses {

    /** Seconds that moving very many clients may take. */
    static final int PATIENCE = 3600;

    /** Nobody waits long for this many clients; more are moved in parts, each in a transaction of its own. */
    static final int AT_ONCE = 1000;

    private static final int PART = 500;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Inject
    Events events;

    /**
     * Moves most of the clients, while colleagues go on working, until there are so few that the rest can be moved at
     * once. To be called before anything is locked.
     */
    void thin(List<UUID> ids, UUID successorId) {
        // Each lock on the successor ends with its part: a colleague may want to edit it.
        QuarkusTransaction.requiringNew().run(() -> check(ids, successorId));
        var all = successorId == null || ids.isEmpty() ? 0 : Client.count("statusId in ?1", ids);
        for (var left = all; left > AT_ONCE; left -= PART) {
            QuarkusTransaction.requiringNew().run(() -> {
                move(ids, successorId, PART);
                check(ids, successorId);
            });
        }
    }

    /**
     * Moves the clients and locks the statuses. Clients first, then the status: the order in which everybody locks.
     *
     * @param successorId the status the clients get; may be null when there are none
     * @throws Conflict {@code status-in-use} when there are clients and no successor
     */
    void empty(List<Status> statuses, UUID successorId) {
        var ids = statuses.stream().map(status -> status.id).toList();
        check(ids, successorId);
        move(ids, successorId, Integer.MAX_VALUE);
        for (var status : statuses) {
            entities.refresh(status, LockModeType.PESSIMISTIC_WRITE);
            NotFound.unless(status.retiredAt == null ? status : null, "status");
        }
        // Whoever got one of them while we waited for the lock.
        move(ids, successorId, Integer.MAX_VALUE);
    }

    /** Takes them out of use, empty and locked as they are. */
    void retire(List<Status> statuses, UUID successorId) {
        for (var status : statuses) {
            var before = new StatusView(status);
            status.retiredAt = clock.instant();
            status.version++;
            events.record(Change.of(EventKind.STATUS_REMOVED)
                    .subject(status.id)
                    .before(before)
                    .after(new ToldStatus(successorId, null)));
        }
        entities.flush();
    }

    private static void check(List<UUID> ids, UUID successorId) {
        if (successorId != null && (ids.contains(successorId) || !Status.isOffered(successorId))) {
            throw Invalid.field("successorId", "okolo.status");
        }
        var present =
                ids.isEmpty() || successorId != null ? 0 : Client.count("statusId in ?1 and deletedAt is null", ids);
        if (present > 0) {
            throw inUse(present);
        }
    }

    private static Conflict inUse(long clients) {
        return new Conflict(
                ProblemType.STATUS_IN_USE,
                "Clients have this status; name the one they get instead.",
                Map.of("clients", clients));
    }

    private void move(List<UUID> ids, UUID successorId, int most) {
        if (ids.isEmpty()) {
            return;
        }
        var having = Client.<Client>find("statusId in ?1 order by id", ids)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var present = having.stream().filter(client -> !client.isDeleted()).count();
        if (present > 0 && successorId == null) {
            throw inUse(present);
        }
        var after = new ToldStatus(successorId, null);
        having.stream()
                .collect(Collectors.groupingBy(client -> client.statusId))
                .forEach((statusId, moved) -> {
                    moved.forEach(client -> client.statusId = successorId);
                    clients.allChanged(
                            moved,
                            Change.of(EventKind.CLIENT_STATUS)
                                    .before(new ToldStatus(statusId, null))
                                    .after(after));
                });
        entities.flush();
    }
}
