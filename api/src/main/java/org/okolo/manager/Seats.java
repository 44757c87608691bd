package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;

/** How many managers may be active. The project's row is locked while it is counted: two invitations cannot share the last seat. */
@ApplicationScoped
public class Seats {

    @Inject
    CurrentProject current;

    /** Locks the project, for rules about all its managers. */
    Project lock() {
        return Project.locked(current.id());
    }

    /**
     * @throws Conflict {@code seats-taken} when nobody more can be active
     */
    void requireFree() {
        Project project = lock();
        if (Manager.countActive() >= project.seats) {
            throw new Conflict(
                    ProblemType.SEATS_TAKEN,
                    "All " + project.seats + " seats are taken. Switch a manager off to free one.",
                    Map.of("seats", project.seats));
        }
    }
}
