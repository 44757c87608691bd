package org.okolo.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** The webhooks of the project: what adding and changing one means. */
@ApplicationScoped
class Webhooks {

    static final int MOST = 10;

    /** How long the former secret signs too. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    Webhook present(UUID id) {
        return NotFound.unless(Webhook.findById(id), "webhook");
    }

    Webhook locked(UUID id) {
        return NotFound.unless(Webhook.findById(id, LockModeType.PESSIMISTIC_WRITE), "webhook");
    }

    /** @throws Conflict when there are ten already */
    Webhook add(NewWebhook wanted, byte[] secret) {
        Project.locked(project.id());
        if (Webhook.count() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A project has at most " + MOST + " webhooks.");
        }
        var hook = new Webhook();
        hook.url = wanted.url();
        hook.description = wanted.description();
        hook.kinds = wanted.kinds();
        hook.active = true;
        hook.secret = new byte[0];
        hook.lastSeq = lastEvent();
        hook.createdAt = clock.instant();
        hook.createdBy = manager.id();
        hook.version = 1;
        hook.persist();
        hook.secret = secrets.seal(hook.id, secret);
        return hook;
    }

    /** @param hook locked */
    void change(Webhook hook, WebhookEdit edit) {
        if (edit.active() && !hook.active) {
            hook.lastSeq = lastEvent();
            hook.failingSince = null;
            hook.disabledReason = null;
        }
        hook.url = edit.url();
        hook.description = edit.description();
        hook.kinds = edit.kinds();
        hook.active = edit.active();
        hook.version++;
    }

    /** @param hook locked */
    void rotate(Webhook hook, byte[] secret) {
        hook.formerSecret = hook.secret;
        hook.formerUntil = clock.instant().plus(OVERLAP);
        hook.secret = secrets.seal(hook.id, secret);
        hook.version++;
    }

    private long lastEvent() {
        return entities.createQuery("select seq from EventCounter", Long.class).getSingleResult();
    }
}
