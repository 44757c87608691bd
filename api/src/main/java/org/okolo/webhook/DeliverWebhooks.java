package org.okolo.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jboss.logging.Logger;
import org.okolo.client.Client;
import org.okolo.event.Event;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Sends what is due. Runs on every node; each delivery is claimed in the database, so that one node has it at a time. */
@ApplicationScoped
class DeliverWebhooks {

    private static final Logger LOG = Logger.getLogger(DeliverWebhooks.class);

    /** Longer than all the time a try may take; after it the node that had claimed it counts as dead. */
    private static final Duration CLAIMED = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    AcrossProjects projects;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    Messenger messenger;

    @Inject
    Secrets secrets;

    @Inject
    WebhookHealth health;

    @Inject
    ObjectMapper json;

    @Inject
    Lanes lanes;

    @Inject
    Clock clock;

    /** A webhook with something to send. */
    record Waiting(UUID id, Instant failingSince) {}

    /** A message ready to go. */
    private record Ready(UUID deliveryId, String url, Map<String, String> headers, byte[] body) {}

    @Scheduled(
            every = "${okolo.webhook.every:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        var due = new ArrayList<>(projects.due(DueWork.WEBHOOK_DELIVERIES, clock.instant()));
        // Lanes may run out: let it not be the same projects that get none.
        Collections.shuffle(due);
        rounds.begin("Sending to webhooks").each(due, this::begin);
    }

    /** Delivers what is due in one project, and waits for it. */
    void deliver(UUID projectId) {
        begin(projectId).forEach(CompletableFuture::join);
    }

    /** One more lane for each webhook that waits: one that answers slowly gets several in time. */
    private List<CompletableFuture<Void>> begin(UUID projectId) {
        return inProject.call(projectId, this::waiting).stream()
                .map(hook -> lanes.open(hook.id(), hook.failingSince() != null, () -> serve(projectId, hook.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Not the whole rows: one that cannot be read holds up no other. */
    private List<Waiting> waiting() {
        return Webhook.getEntityManager()
                .createQuery(
                        "select new org.okolo.webhook.DeliverWebhooks$Waiting(w.id, w.failingSince) from Webhook w"
                                + " where w.id in (select d.webhookId from WebhookDelivery d where d.nextTryAt <= :now)",
                        Waiting.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** One message after the other, as long as they are taken. */
    private void serve(UUID projectId, UUID webhookId) {
        try {
            var next = inProject.call(projectId, () -> claim(webhookId));
            while (next.isPresent() && send(projectId, next.get())) {
                next = inProject.call(projectId, () -> claim(webhookId));
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Nothing more is sent to webhook %s for now; it is tried again", webhookId);
        }
    }

    /** A due one that no other node is claiming at the moment. */
    private Optional<Ready> claim(UUID webhookId) {
        var now = clock.instant();
        Webhook hook = Webhook.findById(webhookId);
        if (hook == null || !hook.active) {
            WebhookDelivery.giveUp(webhookId);
            return Optional.empty();
        }
        return WebhookDelivery.<WebhookDelivery>find(
                        "webhookId = ?1 and nextTryAt <= ?2 order by nextTryAt, id", webhookId, now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .map(delivery -> {
                    delivery.tries++;
                    delivery.nextTryAt = now.plus(CLAIMED);
                    return ready(delivery, hook);
                });
    }

    /** Written when it is sent, so that what was erased meanwhile is not told. */
    private Ready ready(WebhookDelivery delivery, Webhook hook) {
        var now = clock.instant();
        var body = delivery.seq == null
                ? Message.test(hook.id, delivery.createdAt, json)
                : Message.of(Event.<Event>find("seq", delivery.seq).singleResult(), json);
        var signatures = new ArrayList<String>();
        signatures.add(signature(hook, hook.secret, delivery, body));
        if (hook.signsWithFormer(now)) {
            signatures.add(signature(hook, hook.formerSecret, delivery, body));
        }
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Okolo");
        headers.put("webhook-id", delivery.id.toString());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", String.join(" ", signatures));
        return new Ready(delivery.id, hook.url, headers, body);
    }

    private String signature(Webhook hook, byte[] sealed, WebhookDelivery delivery, byte[] body) {
        var timestamp = clock.instant().getEpochSecond();
        return Secrets.signature(secrets.open(hook.id, sealed), delivery.id, timestamp, body);
    }

    private boolean send(UUID projectId, Ready ready) {
        var outcome = messenger.send(ready.url(), ready.headers(), ready.body());
        inProject.run(projectId, () -> note(ready.deliveryId(), outcome));
        return outcome.isTaken();
    }

    /** Webhook first, then the delivery: the order in which everybody locks. Either may have been removed meanwhile. */
    private void note(UUID deliveryId, Outcome outcome) {
        WebhookDelivery known = WebhookDelivery.findById(deliveryId);
        Webhook hook = known == null ? null : Webhook.findById(known.webhookId, LockModeType.PESSIMISTIC_WRITE);
        if (hook != null) {
            known.note(outcome, clock.instant());
            if (isOfSomebodyErased(known)) {
                known.responseText = null;
            }
            health.note(hook, outcome);
        }
    }

    /** Erased while the message was on its way: the answer may quote it. */
    private static boolean isOfSomebodyErased(WebhookDelivery delivery) {
        var event = delivery.seq == null
                ? null
                : Event.<Event>find("seq", delivery.seq).singleResult();
        return event != null && event.clientId != null && Client.findById(event.clientId) == null;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var before = clock.instant().minus(KEPT);
        rounds.begin("Forgetting what was sent to webhooks")
                .each(
                        projects.withWebhooks(),
                        id -> inProject.run(id, () -> WebhookDelivery.delete("createdAt < ?1", before)));
    }
}
