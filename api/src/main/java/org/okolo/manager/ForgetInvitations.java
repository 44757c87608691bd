package org.okolo.manager;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Who did not come is forgotten: the address is that of somebody who has nothing to do with us. */
@ApplicationScoped
class ForgetInvitations {

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Scheduled(every = "1h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        rounds.begin("Forgetting invitations").eachDue(DueWork.INVITATIONS, clock.instant(), this::forget);
    }

    void forget(UUID projectId) {
        inProject.run(projectId, () -> Invitation.delete("expiresAt <= ?1", clock.instant()));
    }
}
