package org.okolo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.okolo.manager.Manager;
import org.okolo.reminder.Reminder;
import org.okolo.task.Task;
import org.okolo.tenancy.CurrentManager;

/** Gives each due time to one of the caller's browsers. Two that ask at once wait for each other at the manager's row. */
@ApplicationScoped
class ShareNotices {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    List<DueSubject> claim(DueInBrowser wanted) {
        Manager.findById(manager.id(), LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        return wanted.due().stream()
                .distinct()
                .filter(due -> isDue(due, now) && isClaimed(due, wanted.browser(), now))
                .toList();
    }

    void shown(DueInBrowser shown) {
        var now = clock.instant();
        for (var due : shown.due()) {
            Notice.of(manager.id(), due)
                    .filter(notice -> notice.browser.equals(shown.browser()))
                    .ifPresent(notice -> notice.shownAt = now);
        }
    }

    private boolean isClaimed(DueSubject due, String browser, Instant now) {
        var notice = Notice.of(manager.id(), due).orElseGet(() -> of(due, browser, now));
        if (!notice.isFreeFor(browser, now)) {
            return false;
        }
        notice.browser = browser;
        notice.claimedAt = now;
        return true;
    }

    private Notice of(DueSubject due, String browser, Instant now) {
        var notice = new Notice();
        notice.managerId = manager.id();
        notice.subjectId = due.subjectId();
        notice.dueAt = due.at();
        notice.browser = browser;
        notice.claimedAt = now;
        notice.persist();
        return notice;
    }

    private boolean isDue(DueSubject due, Instant now) {
        if (due.at().isAfter(now)) {
            return false;
        }
        Reminder reminder = Reminder.findById(due.subjectId());
        if (reminder != null) {
            var hasCome = due.at().equals(reminder.waitingFor) || due.at().equals(reminder.nextAt);
            return hasCome && manager.id().equals(reminder.managerId);
        }
        Task task = Task.findById(due.subjectId());
        return task != null
                && task.open
                && due.at().equals(task.dueAt)
                && manager.id().equals(task.assigneeId);
    }
}
