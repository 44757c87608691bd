package org.okolo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.okolo.client.Client;
import org.okolo.client.ClientRowsMoved;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.Events;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Finds single tasks, tells of their changes, and keeps at each client when its next task is due. */
@ApplicationScoped
class Tasks {

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    Events events;

    /** A task and the clients it touches, all locked. */
    record Locked(Task task, Map<UUID, Client> clients) {}

    /** What the event at one client tells of a task while it is another's, or nobody's. */
    record ToldOtherClient(UUID clientId) {}

    /**
     * A task to read.
     *
     * @throws NotFound also when its client is deleted
     */
    Task present(UUID id) {
        Task task = NotFound.unless(Task.findById(id), "task");
        if (task.clientId != null) {
            clients.present(task.clientId);
        }
        return task;
    }

    /**
     * A task to change.
     *
     * @param newClientId whom it will be about, or null
     * @throws NotFound also when one of the clients is deleted
     * @throws Refused when it is not the caller's to change
     */
    Locked locked(UUID id, UUID newClientId) {
        Task found = NotFound.unless(Task.findById(id), "task");
        var locked = lockedClients(found.clientId, newClientId);
        // What was read before the lock may be out of date after it.
        entities.detach(found);
        Task task = NotFound.unless(Task.findById(id, LockModeType.PESSIMISTIC_WRITE), "task");
        // It has got another client in between: as good as a lost race, which the caller's version will show.
        if (task.clientId != null && !locked.containsKey(task.clientId)) {
            locked.put(task.clientId, clients.locked(task.clientId));
        }
        mayChange(task);
        return new Locked(task, locked);
    }

    /** Clients before anything of theirs, and in the order of their ids: the order in which everybody locks. */
    Map<UUID, Client> lockedClients(UUID... ids) {
        var locked = new HashMap<UUID, Client>();
        Stream.of(ids).filter(Objects::nonNull).distinct().sorted().forEach(id -> locked.put(id, clients.locked(id)));
        return locked;
    }

    /** Tells it, at each client it touches, with what is due next there. */
    void tell(Locked found, Change change) {
        entities.flush();
        if (found.clients().isEmpty()) {
            events.record(change.subject(found.task().id));
        }
        found.clients().values().forEach(client -> {
            refreshDue(client);
            clients.tell(
                    client,
                    change.subject(found.task().id)
                            .before(at(client, change.before()))
                            .after(at(client, change.after())));
        });
    }

    /** Where a task has got another client, each of the two is told only what is its own: it may be erased one day. */
    private static Object at(Client client, Object told) {
        return told instanceof TaskView view && !client.id.equals(view.clientId())
                ? new ToldOtherClient(view.clientId())
                : told;
    }

    /** A merge, or its undoing, has moved them. */
    void moved(@Observes ClientRowsMoved moved) {
        moved.clients().forEach(this::refreshDue);
    }

    private void refreshDue(Client client) {
        client.nextDueAt = entities.createQuery(
                        "select min(dueSort) from Task where clientId = :client and open = true and dueSort < :never",
                        Instant.class)
                .setParameter("client", client.id)
                .setParameter("never", Task.NEVER)
                .getSingleResult();
    }

    private void mayChange(Task task) {
        var isOwn = manager.id().equals(task.assigneeId) || manager.id().equals(task.createdBy);
        if (!isOwn && task.assigneeId != null && !manager.isAtLeast(Role.LEAD)) {
            throw new Refused(
                    ProblemType.FORBIDDEN, "Only its assignee, who made it, or a lead may change somebody's task.");
        }
    }
}
