package org.okolo.reminder;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.HandsOver;

/** Reminders about clients go where the clients go; the others of a manager who leaves remind nobody any more. */
@ApplicationScoped
class HandOverReminders implements HandsOver<Reminder> {

    private static final String COMING_OR_WAITING =
            "managerId = ?1 and clientId is not null and (nextAt is not null or waitingFor is not null)";

    @Inject
    Clock clock;

    @Inject
    Events events;

    @Override
    public String what() {
        return "reminders";
    }

    @Override
    public PanacheQuery<Reminder> of(UUID managerId) {
        return Reminder.find(COMING_OR_WAITING + " order by id", managerId);
    }

    @Override
    public UUID clientId(Reminder reminder) {
        return reminder.clientId;
    }

    @Override
    public void give(UUID managerId, UUID heir, List<Reminder> reminders) {
        if (heir == null) {
            return;
        }
        for (var reminder : reminders) {
            reminder.managerId = heir;
            reminder.changed(clock.instant());
            events.record(Change.of(EventKind.REMINDER_HANDED_OVER)
                    .client(reminder.clientId)
                    .subject(reminder.id)
                    .after(new ReminderView(reminder))
                    .onlyFor(heir));
        }
    }
}
