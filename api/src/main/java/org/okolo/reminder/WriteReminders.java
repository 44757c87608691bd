package org.okolo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.ManagerAccount;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.CurrentManager;

/** Sets, changes, snoozes, finishes and deletes reminders. */
@ApplicationScoped
class WriteReminders {

    /** What the event at one client tells of a reminder while it is another's, or nobody's. */
    record ToldOtherClient(UUID clientId) {}

    private static final int MOST = 500;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    Events events;

    ReminderView add(ReminderEdit wanted) {
        if (Reminder.count("managerId = ?1 and nextAt is not null", manager.id()) >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A manager has " + MOST + " coming reminders at most.");
        }
        var reminder = new Reminder();
        reminder.managerId = manager.id();
        reminder.createdAt = clock.instant();
        apply(reminder, wanted);
        reminder.persist();
        var view = new ReminderView(reminder);
        tell(
                reminder,
                Change.of(EventKind.REMINDER_ADDED).client(view.clientId()).after(view));
        return view;
    }

    ReminderView edit(Reminder reminder, ReminderEdit edit) {
        var before = new ReminderView(reminder);
        apply(reminder, edit);
        tellEdited(EventKind.REMINDER_EDITED, reminder, before);
        return new ReminderView(reminder);
    }

    ReminderView snooze(Reminder reminder, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw Invalid.field("until", "okolo.snooze");
        }
        var before = new ReminderView(reminder);
        reminder.nextAt = until;
        reminder.doneAt = null;
        dealtWith(reminder);
        tellEdited(EventKind.REMINDER_SNOOZED, reminder, before);
        return new ReminderView(reminder);
    }

    /** What comes once is over; what repeats comes again at its next time. */
    ReminderView done(Reminder reminder) {
        var before = new ReminderView(reminder);
        reminder.nextAt = reminder.rule == null
                ? null
                : reminder.repeats().after(clock.instant()).orElse(null);
        reminder.doneAt = reminder.nextAt == null ? clock.instant() : null;
        dealtWith(reminder);
        tellEdited(EventKind.REMINDER_DONE, reminder, before);
        return new ReminderView(reminder);
    }

    void delete(Reminder reminder) {
        var before = new ReminderView(reminder);
        reminder.delete();
        tell(
                reminder,
                Change.of(EventKind.REMINDER_DELETED).client(before.clientId()).before(before));
    }

    private void apply(Reminder reminder, ReminderEdit edit) {
        if (edit.clientId() != null && !Objects.equals(reminder.clientId, edit.clientId())) {
            clients.present(edit.clientId());
        }
        var repeats = repeats(edit);
        reminder.text = edit.text();
        reminder.clientId = edit.clientId();
        reminder.startLocal = repeats.start().toString();
        reminder.zone = repeats.zone();
        reminder.rule = repeats.rule();
        reminder.nextAt = repeats.after(clock.instant()).orElseThrow(() -> Invalid.field("at", "okolo.future"));
        reminder.doneAt = null;
        dealtWith(reminder);
    }

    private Repeats repeats(ReminderEdit edit) {
        var zone = edit.zone() != null
                ? edit.zone()
                : ManagerAccount.of(manager.id()).zone().getId();
        if (edit.at().getYear() < 2000 || edit.at().getYear() > 2999) {
            throw Invalid.field("at", "okolo.due");
        }
        try {
            return Repeats.of(edit.at(), zone, edit.rule());
        } catch (IllegalArgumentException noRule) {
            throw Invalid.field("rule", "okolo.rule");
        }
    }

    private void dealtWith(Reminder reminder) {
        reminder.waitingFor = null;
        reminder.missed = 0;
        reminder.changed(clock.instant());
    }

    /**
     * Nobody else is told: reminders are a manager's own. Where one has got another client, each of the two is told only what is its
     * own: it may be erased one day.
     */
    private void tellEdited(EventKind kind, Reminder reminder, ReminderView before) {
        var after = new ReminderView(reminder);
        if (Objects.equals(before.clientId(), after.clientId())) {
            tell(
                    reminder,
                    Change.of(kind).client(after.clientId()).before(before).after(after));
        } else {
            tell(
                    reminder,
                    Change.of(kind)
                            .client(before.clientId())
                            .before(before)
                            .after(new ToldOtherClient(after.clientId())));
            tell(
                    reminder,
                    Change.of(kind)
                            .client(after.clientId())
                            .before(new ToldOtherClient(before.clientId()))
                            .after(after));
        }
    }

    private void tell(Reminder reminder, Change change) {
        events.record(change.subject(reminder.id).onlyFor(reminder.managerId));
    }
}
