package org.okolo.exchange.in;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/** Removes files that were uploaded and never imported. */
@ApplicationScoped
class ForgetUploads {

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var now = clock.instant();
        across.due(DueWork.UPLOADS, now)
                .forEach(projectId ->
                        inProject.run(projectId, () -> ImportFile.delete("expiresAt <= ?1 and jobId is null", now)));
    }
}
