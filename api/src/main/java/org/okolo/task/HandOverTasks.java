package org.okolo.task;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.HandsOver;

/** The open tasks of a manager who leaves go where the clients go; those about nobody, by turns. */
@ApplicationScoped
class HandOverTasks implements HandsOver<Task> {

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
    public PanacheQuery<Task> of(UUID managerId) {
        return Task.find("assigneeId = ?1 and open = true order by id", managerId);
    }

    @Override
    public UUID clientId(Task task) {
        return task.clientId;
    }

    @Override
    public void give(UUID managerId, UUID heir, List<Task> tasks) {
        for (var task : tasks) {
            task.assigneeId = heir;
            task.changed(clock.instant());
            events.record(Change.of(EventKind.TASK_HANDED_OVER)
                    .client(task.clientId)
                    .subject(task.id)
                    .before(new ToldAssignee(managerId))
                    .after(new ToldAssignee(heir)));
        }
    }
}
