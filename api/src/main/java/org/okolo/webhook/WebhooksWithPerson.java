package org.okolo.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.client.TellingClients;
import org.okolo.event.EventsStripped;

/**
 * What webhooks were told of a person. A message is written when it is sent and kept nowhere, but the beginning of the
 * receiver's answer is, and receivers like to say again what they were told.
 */
@ApplicationScoped
class WebhooksWithPerson {

    /** Whoever has answered, with whatever, has read it. */
    private static final String RECIPIENTS = """
            select new org.okolo.webhook.WebhooksWithPerson$Recipient(w.url, w.description, count(d), min(d.triedAt), max(d.triedAt))
            from Event e
            join WebhookDelivery d on d.projectId = e.projectId and d.seq = e.seq
            join Webhook w on w.projectId = d.projectId and w.id = d.webhookId
            where e.clientId in :ids and d.responseStatus is not null group by w.url, w.description""";

    @Inject
    EntityManager entities;

    /**
     * Who was told of a person.
     *
     * @param messages how many in the last 30 days; the log does not go back any further
     */
    record Recipient(String url, String description, long messages, Instant firstAt, Instant lastAt) {}

    void forget(@Observes EventsStripped stripped) {
        var hooks = hooks();
        if (!hooks.isEmpty()) {
            WebhookDelivery.update(
                    "responseText = null where webhookId in ?1 and seq in ?2 and responseText is not null",
                    hooks,
                    stripped.seqs());
        }
    }

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "webhooks",
                entities.createQuery(RECIPIENTS, Recipient.class)
                        .setParameter("ids", telling.clientIds())
                        .getResultList());
    }

    private List<UUID> hooks() {
        return entities.createQuery("select id from Webhook", UUID.class).getResultList();
    }
}
