package org.okolo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.HandsOver;
import org.okolo.manager.Successors;

/** The open tasks of a manager who leaves go where the clients go; those about nobody, by turns. */
@ApplicationScoped
class TasksHandedOver implements HandsOver {

    @Inject
    Clock clock;

    @Inject
    Events events;

    /** What an event keeps of a task that has changed hands. */
    record ToldAssignee(UUID assigneeId) {}

    @Override
    public String what() {
        return "tasks";
    }

    @Override
    public long count(UUID managerId) {
        return Task.count("assigneeId = ?1 and open = true", managerId);
    }

    @Override
    public void handOver(UUID managerId, Successors successors, int most) {
        var left = Task.<Task>find("assigneeId = ?1 and open = true order by id", managerId)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var task : left) {
            task.assigneeId = task.clientId == null ? successors.next() : successors.of(task.clientId);
            task.changedAt = clock.instant();
            task.version++;
            events.record(Change.of(EventKind.TASK_HANDED_OVER)
                    .client(task.clientId)
                    .subject(task.id)
                    .before(new ToldAssignee(managerId))
                    .after(new ToldAssignee(task.assigneeId)));
        }
    }
}
