package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;

/** How many managers may be active. The project's row is locked while it is counted: two invitations cannot share the last seat. */
@ApplicationScoped
public class Seats {

    @Inject
    CurrentProject current;

    @Inject
    Licence licence;

    /** Locks the project, for rules about all its managers. */
    Project lock() {
        return Project.locked(current.id());
    }

    /**
     * @throws Conflict {@code seats-taken} when nobody more can be active
     */
    void requireFree() {
        requireFree(0);
    }

    /**
     * @param promised how many seats are as good as taken
     * @throws Conflict {@code seats-taken} when nobody more can be active
     */
    void requireFree(long promised) {
        var project = lock();
        var seats = licence.seats(project);
        if (Manager.countActive() + promised >= seats) {
            throw new Conflict(
                    ProblemType.SEATS_TAKEN,
                    "All " + seats + " seats are taken. Switch a manager off to free one.",
                    Map.of("seats", seats));
        }
    }
}
