package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Inject
    Events events;

    /**
     * Moves the clients and locks the statuses. Clients first, then the status: the order in which everybody locks.
     *
     * @param successorId the status the clients get; may be null when there are none
     * @throws Conflict {@code status-in-use} when there are clients and no successor
     */
    void empty(List<Status> statuses, UUID successorId) {
        var ids = statuses.stream().map(status -> status.id).toList();
        if (successorId != null && (ids.contains(successorId) || !Status.isOffered(successorId))) {
            throw Invalid.field("successorId", "okolo.status");
        }
        move(ids, successorId);
        for (var status : statuses) {
            entities.refresh(status, LockModeType.PESSIMISTIC_WRITE);
            NotFound.unless(status.retiredAt == null ? status : null, "status");
        }
        // Whoever got one of them while we waited for the lock.
        move(ids, successorId);
    }

    /** Takes them out of use, empty and locked as they are. */
    void retire(List<Status> statuses, UUID successorId) {
        for (var status : statuses) {
            var before = new StatusView(status);
            status.retiredAt = clock.instant();
            status.version++;
            events.record(EventKind.STATUS_REMOVED, null, status.id, before, new Told.OfStatus(successorId, null));
        }
        entities.flush();
    }

    private void move(List<UUID> ids, UUID successorId) {
        if (ids.isEmpty()) {
            return;
        }
        List<Client> having = Client.<Client>find("statusId in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var present = having.stream().filter(client -> !client.isDeleted()).count();
        if (present > 0 && successorId == null) {
            throw new Conflict(
                    ProblemType.STATUS_IN_USE,
                    "Clients have this status; name the one they get instead.",
                    Map.of("clients", present));
        }
        var after = new Told.OfStatus(successorId, null);
        having.stream()
                .collect(Collectors.groupingBy(client -> client.statusId))
                .forEach((statusId, moved) -> {
                    for (var client : moved) {
                        client.statusId = successorId;
                        client.changed(clock.instant());
                    }
                    clients.tellAll(EventKind.CLIENT_STATUS, moved, new Told.OfStatus(statusId, null), after);
                });
        entities.flush();
    }
}
