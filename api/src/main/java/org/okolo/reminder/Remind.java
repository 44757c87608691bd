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
import org.jboss.logging.Logger;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.ManagerAccount;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/**
 * Brings reminders to the surface. Runs on every node; each reminder is claimed by locking its row, and that it has come is stored
 * together with the event the live stream tells and with the mail: all of it happens once, or not at all and then next time.
 */
@ApplicationScoped
public class Remind {

    private static final Logger LOG = Logger.getLogger(Remind.class);
    private static final int AT_ONCE = 50;

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

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
    void remind() {
        for (var projectId : across.due(DueWork.REMINDERS, clock.instant())) {
            try {
                remind(projectId);
            } catch (RuntimeException failed) {
                // One project's trouble is not the others'; it comes again with the next round.
                LOG.errorf(failed, "Reminders of project %s were not delivered", projectId);
            }
        }
    }

    /** Delivers what is due in one project. */
    public void remind(UUID projectId) {
        int came;
        do {
            came = inProject.call(projectId, this::deliverSome);
        } while (came == AT_ONCE);
    }

    /** Those that are due and that no other node is just delivering. */
    private int deliverSome() {
        manager.actForNobody();
        var now = clock.instant();
        List<Reminder> due = Reminder.<Reminder>find("nextAt <= ?1 order by nextAt", now)
                .page(0, AT_ONCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
        due.forEach(reminder -> deliver(reminder, now));
        return due.size();
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
        events.record(new Change(
                EventKind.REMINDER_DUE,
                reminder.clientId,
                reminder.id,
                null,
                new ReminderView(reminder),
                reminder.managerId,
                null));
        if (owner.reminderMails()) {
            mail.put(reminder, owner);
        }
    }
}
