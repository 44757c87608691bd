package org.okolo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.manager.Manager;
import org.okolo.problem.Invalid;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** Sets, changes, finishes and deletes tasks. */
@ApplicationScoped
class WriteTasks {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    @Inject
    Tasks tasks;

    /** What an event keeps of a task that was finished or opened again. */
    record ToldDone(boolean done) {}

    TaskView add(TaskEdit wanted) {
        var task = new Task();
        var found = new Tasks.Locked(task, tasks.lockedClients(wanted.clientId()));
        task.createdBy = manager.id();
        task.createdAt = clock.instant();
        apply(task, wanted);
        task.changed(task.createdAt);
        task.persist();
        tasks.tell(found, Change.of(EventKind.TASK_ADDED).after(new TaskView(task)));
        return new TaskView(task);
    }

    TaskView edit(Tasks.Locked found, TaskEdit edit) {
        var before = new TaskView(found.task());
        apply(found.task(), edit);
        found.task().changed(clock.instant());
        tasks.tell(found, Change.of(EventKind.TASK_EDITED).before(before).after(new TaskView(found.task())));
        return new TaskView(found.task());
    }

    TaskView done(Tasks.Locked found, boolean done) {
        var task = found.task();
        if (task.open == done) {
            task.open = !done;
            task.doneAt = done ? clock.instant() : null;
            task.doneBy = done ? manager.id() : null;
            task.changed(clock.instant());
            var kind = done ? EventKind.TASK_DONE : EventKind.TASK_REOPENED;
            tasks.tell(found, Change.of(kind).before(new ToldDone(!done)).after(new ToldDone(done)));
        }
        return new TaskView(task);
    }

    void delete(Tasks.Locked found) {
        var before = new TaskView(found.task());
        found.task().delete();
        tasks.tell(found, Change.of(EventKind.TASK_DELETED).before(before));
    }

    private void apply(Task task, TaskEdit edit) {
        if (!Objects.equals(task.assigneeId, edit.assigneeId())) {
            checkActive(edit.assigneeId());
        }
        var due = Due.read(edit.due());
        task.title = edit.title();
        task.details = edit.details();
        task.clientId = edit.clientId();
        task.assigneeId = edit.assigneeId();
        task.priority = edit.priority();
        task.dueAt = due.at();
        task.dueDay = due.day();
        task.dueSort = due.sort(ZoneId.of(Project.<Project>findById(project.id()).zone));
    }

    private static void checkActive(UUID assigneeId) {
        Manager assignee = assigneeId == null ? null : Manager.findById(assigneeId);
        if (assigneeId != null && (assignee == null || !assignee.active)) {
            throw Invalid.field("assigneeId", "okolo.owner");
        }
    }
}
