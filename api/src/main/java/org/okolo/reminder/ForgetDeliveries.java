package org.okolo.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Forgets that reminders have surfaced, when that was long ago. */
@ApplicationScoped
class ForgetDeliveries {

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var until = clock.instant().minus(ReminderDelivery.KEPT);
        rounds.begin("Forgetting that reminders have come").eachDue(DueWork.REMINDER_DELIVERIES, until, this::forget);
    }

    void forget(UUID projectId) {
        inProject.run(projectId, () -> ReminderDelivery.forget(clock.instant()));
    }
}
