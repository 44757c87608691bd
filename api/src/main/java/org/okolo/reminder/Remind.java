package org.okolo.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.ManagerAccount;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.Round;
import org.okolo.tenancy.Rounds;

/**
 * Brings reminders to the surface. Runs on every node; each reminder is claimed by locking its row, and that it has come is stored
 * together with the event the live stream tells and with the mail: all of it happens once, or not at all and then next time.
 */
@ApplicationScoped
public class Remind {

    private static final int AT_ONCE = 500;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    CurrentManager manager;

    @Inject
    Events events;

    @Inject
    ReminderMail mail;

    @Scheduled(
            every = "${okolo.reminders.every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        var round = round();
        round.eachDue(DueWork.REMINDERS, clock.instant(), projectId -> deliverDue(round, projectId));
    }

    /** Delivers what is due in one project. */
    public void remindProject(UUID projectId) {
        deliverDue(round(), projectId);
    }

    private Round round() {
        return rounds.begin("Delivering reminders");
    }

    private int deliverDue(Round round, UUID projectId) {
        return round.items(projectId, AT_ONCE, this::due, this::claim);
    }

    private List<UUID> due(int most) {
        return Reminder.getEntityManager()
                .createQuery("select id from Reminder where nextAt <= :now order by nextAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Locks the reminder and delivers it, unless another node is doing so, or has. */
    private boolean claim(UUID id) {
        manager.actForNobody();
        var now = clock.instant();
        var found = Reminder.<Reminder>find("id = ?1 and nextAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        found.ifPresent(reminder -> deliver(reminder, now));
        return found.isPresent();
    }

    private void deliver(Reminder reminder, Instant now) {
        var owner = ManagerAccount.of(reminder.managerId);
        if (!owner.active()) {
            reminder.nextAt = null;
            reminder.doneAt = now;
            return;
        }
        var passed = reminder.repeats().passed(reminder.nextAt, now);
        reminder.waitingFor = passed.last();
        reminder.missed = passed.earlier();
        reminder.nextAt =
                reminder.rule == null ? null : reminder.repeats().after(now).orElse(null);
        ReminderDelivery.write(reminder.id, reminder.waitingFor, now);
        events.record(Change.of(EventKind.REMINDER_DUE)
                .client(reminder.clientId)
                .subject(reminder.id)
                .after(new ReminderView(reminder))
                .onlyFor(reminder.managerId));
        if (owner.reminderMails()) {
            mail.put(reminder, owner);
        }
    }
}
