package org.okolo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.HandsOver;
import org.okolo.manager.Successors;

/** Reminders about clients go where the clients go; the others of a manager who leaves remind nobody any more. */
@ApplicationScoped
class RemindersHandedOver implements HandsOver {

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
    public long count(UUID managerId) {
        return Reminder.count(COMING_OR_WAITING, managerId);
    }

    @Override
    public void handOver(UUID managerId, Successors successors, int most) {
        var left = Reminder.<Reminder>find(COMING_OR_WAITING + " order by id", managerId)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var reminder : left) {
            var successor = successors.of(reminder.clientId);
            if (successor != null) {
                reminder.managerId = successor;
                reminder.changedAt = clock.instant();
                reminder.version++;
                events.record(Change.of(EventKind.REMINDER_HANDED_OVER)
                        .client(reminder.clientId)
                        .subject(reminder.id)
                        .after(new ReminderView(reminder))
                        .onlyFor(successor));
            }
        }
    }
}
