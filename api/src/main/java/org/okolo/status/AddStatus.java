package org.okolo.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Puts a new status at the end of a process. */
@ApplicationScoped
class AddStatus {

    /** More would not fit a picker, and an order must name them all. */
    private static final int MOST = 200;

    @Inject
    Events events;

    /**
     * @param process locked, so that two new statuses get two places
     * @throws Conflict when the process is full
     */
    StatusView add(Process process, StatusEdit edit) {
        var present = Status.ofProcess(process.id);
        if (present.size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A process has " + MOST + " statuses at most.");
        }
        var status = new Status();
        status.processId = process.id;
        status.append(present);
        status.version = 1;
        status.apply(edit);
        status.persist();
        var view = new StatusView(status);
        events.record(Change.of(EventKind.STATUS_ADDED).subject(status.id).after(view));
        return view;
    }
}
