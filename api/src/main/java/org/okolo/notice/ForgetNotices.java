package org.okolo.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Forgets who was told of what, when that was long ago. */
@ApplicationScoped
class ForgetNotices {

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var until = clock.instant().minus(Notice.KEPT);
        rounds.begin("Forgetting notices").eachDue(DueWork.NOTICES, until, this::forget);
    }

    void forget(UUID projectId) {
        inProject.run(projectId, () -> Notice.forget(clock.instant()));
    }
}
