package org.okolo.exchange.in;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Removes files that were uploaded and never imported. */
@ApplicationScoped
class ForgetUploads {

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        rounds.begin("Forgetting uploads").eachDue(DueWork.UPLOADS, clock.instant(), this::forget);
    }

    private void forget(UUID projectId) {
        inProject.run(projectId, () -> ImportFile.delete("expiresAt <= ?1 and jobId is null", clock.instant()));
    }
}
