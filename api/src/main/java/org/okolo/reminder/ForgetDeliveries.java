package org.okolo.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/** Forgets that reminders have surfaced, when that was long ago. */
@ApplicationScoped
class ForgetDeliveries {

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        across.due(DueWork.REMINDER_DELIVERIES, clock.instant().minus(ReminderDelivery.KEPT))
                .forEach(this::forget);
    }

    void forget(UUID projectId) {
        inProject.run(projectId, () -> ReminderDelivery.forget(clock.instant()));
    }
}
