package org.okolo.client.renewal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.ClientWord;
import org.okolo.client.Clients;
import org.okolo.client.Contact;
import org.okolo.contact.PhoneRegion;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Round;
import org.okolo.tenancy.Rounds;

/**
 * Brings what clients are found by to today's rule, after a migration has asked for it. Runs on every node, client by client, each in a
 * transaction of its own that notes how far it has come: it can end anywhere, and the next start goes on. What is renewed twice is as it is
 * renewed once. Nothing that anybody wrote changes, and nothing is told.
 */
@ApplicationScoped
class RenewClients {

    /** Of one project before the others have their turn. */
    static final int AT_ONCE = 500;

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Inject
    PhoneRegion region;

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(
            every = "${okolo.renewal.every:1m}",
            delayed = "40s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        var round = rounds.begin("Renewing what clients are found by");
        for (var before = -1L; before < round.done() && !stopping; ) {
            before = round.done();
            round.eachDue(DueWork.RENEWALS, clock.instant(), projectId -> renew(round, projectId));
        }
    }

    private void renew(Round round, UUID projectId) {
        round.items(projectId, AT_ONCE, this::next, this::renew);
        inProject.run(projectId, this::end);
    }

    private List<UUID> next(int most) {
        var all = ClientRenewal.<ClientRenewal>findAll().firstResultOptional();
        return stopping || all.isEmpty() ? List.of() : after(all.get().afterClient, most);
    }

    private List<UUID> after(UUID last, int most) {
        return entities.createQuery("select c.id from Client c where c.id > :last order by c.id", UUID.class)
                .setParameter("last", last == null ? NOBODY : last)
                .setMaxResults(most)
                .getResultList();
    }

    /** By a query: another node may be at the end as well. */
    private void end() {
        ClientRenewal.<ClientRenewal>streamAll()
                .filter(renewal -> after(renewal.afterClient, 1).isEmpty())
                .forEach(renewal -> ClientRenewal.delete("id", renewal.id));
    }

    private boolean renew(UUID id) {
        var client = clients.lockedOrDeleted(id);
        if (client != null) {
            contacts(client);
            ClientWord.rewrite(client);
        }
        return entities.createQuery(
                                "update ClientRenewal r set r.afterClient = :id where r.afterClient is null or r.afterClient < :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** What two contacts have become one by stays as it was written, until somebody saves the card. */
    private void contacts(Client client) {
        var contacts = Contact.ofClient(client.id);
        var taken = contacts.stream().map(Contact::sameness).collect(Collectors.toSet());
        for (var contact : contacts) {
            contact.kind.normal(contact.value, region.ofProject()).ifPresent(normal -> {
                if (taken.add(contact.kind + normal)) {
                    contact.normal = normal;
                }
            });
        }
        Contact.flush();
    }
}
