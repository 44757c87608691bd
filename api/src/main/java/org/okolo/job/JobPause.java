package org.okolo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.tenancy.CurrentProject;

/**
 * Jobs wait while the project can only be read: what a manager may not do any more, no job does for them. What is done
 * stays done, and what is left to do goes on by itself when a licence is granted. Undoing is a change too, and waits as
 * well.
 */
@ApplicationScoped
class JobPause {

    private static final Duration NEXT_LOOK = Duration.ofSeconds(30);

    @Inject
    Clock clock;

    @Inject
    CurrentProject current;

    @Inject
    Licence licence;

    boolean holds(Job job) {
        Project project = Project.findById(current.id());
        return job.isRunning() && licence.state(project) == ProjectState.READ_ONLY;
    }

    void postpone(Job seen) {
        var job = Job.locked(seen.id);
        if (job.isRunning()) {
            job.dueAt = clock.instant().plus(NEXT_LOOK);
        }
    }
}
