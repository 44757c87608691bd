package org.okolo.manager;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/** Who did not come is forgotten: the address is that of somebody who has nothing to do with us. */
@ApplicationScoped
class ForgetInvitations {

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    @Scheduled(every = "1h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        across.due(DueWork.INVITATIONS, clock.instant()).forEach(this::forget);
    }

    void forget(UUID projectId) {
        inProject.run(projectId, () -> Invitation.delete("expiresAt <= ?1", clock.instant()));
    }
}
