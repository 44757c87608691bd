package org.okolo.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.mail.Mail;
import org.okolo.manager.Manager;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.webhook.Webhook.Reason;

/** Switches a webhook off that has taken nothing for days, or says that it is gone, and tells the owners. */
@ApplicationScoped
class WebhookHealth {

    static final Duration PATIENCE = Duration.ofDays(5);

    @Inject
    CurrentManager manager;

    @Inject
    Events events;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /** @param hook locked */
    void note(Webhook hook, Outcome outcome) {
        var now = clock.instant();
        if (outcome.isTaken()) {
            hook.failingSince = null;
            return;
        }
        if (hook.failingSince == null) {
            hook.failingSince = now;
        }
        if (outcome.isGone()) {
            disable(hook, Reason.GONE);
        } else if (!now.isBefore(hook.failingSince.plus(PATIENCE))) {
            disable(hook, Reason.FAILING);
        }
    }

    private void disable(Webhook hook, Reason reason) {
        if (!hook.active) {
            return;
        }
        hook.active = false;
        hook.disabledReason = reason;
        hook.version++;
        manager.actForNobody();
        events.record(Change.of(EventKind.WEBHOOK_DISABLED)
                .subject(hook.id)
                .before(ToldWebhook.switched(true))
                .after(ToldWebhook.disabled(reason)));
        Project project = Project.findById(UUID.fromString(hook.projectId));
        for (var owner : Manager.<Manager>list("role = ?1 and active = true", Role.OWNER)) {
            Account account = Account.findById(owner.accountId);
            mail.put(
                    account.email,
                    account.locale,
                    "webhook-disabled",
                    Map.of("project", project.name, "address", hook.url, "gone", reason == Reason.GONE));
        }
    }
}
