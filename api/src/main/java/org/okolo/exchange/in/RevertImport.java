package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.FillFields;
import org.okolo.client.change.TagClients;
import org.okolo.client.find.ChooseClients;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.job.Job;
import org.okolo.note.RevertNote;
import org.okolo.purchase.WritePurchase;

/**
 * Reverts an import: clients it added are deleted, unless somebody has worked with them since, and others lose what it
 * gave them. A deleted client can be restored for 30 days, as always.
 */
@ApplicationScoped
class RevertImport {

    @Inject
    EntityManager entities;

    @Inject
    ChooseClients choosing;

    @Inject
    ChangeClient changing;

    @Inject
    TagClients tagging;

    @Inject
    FillFields fields;

    @Inject
    RevertNote notes;

    @Inject
    WritePurchase purchases;

    /** @param since when the import applied these lines, or just before */
    List<LineOutcome> revert(Job job, List<LineOutcome> outcomes, Instant since) {
        var ids = outcomes.stream()
                .filter(LineOutcome::changed)
                .map(LineOutcome::clientId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return outcomes;
        }
        var clients = choosing.locked(ids);
        var touched = touched(job, ids, since);
        return outcomes.stream()
                .map(one -> one.changed() ? revert(one, clients.get(one.clientId()), touched) : one)
                .toList();
    }

    private LineOutcome revert(LineOutcome one, Client client, Set<UUID> touched) {
        if (client == null || client.isDeleted()) {
            return one.now(What.KEPT);
        }
        if (one.what() == What.ADDED) {
            var free = !touched.contains(client.id);
            if (free) {
                changing.delete(client);
            }
            return one.now(free ? What.REVERTED : What.KEPT);
        }
        return one.now(reverted(one, client, touched.contains(client.id)) ? What.REVERTED : What.KEPT);
    }

    /** Everything is tried; it counts as reverted when nothing of it is left. */
    private boolean reverted(LineOutcome one, Client client, boolean touched) {
        var all = one.noteId() == null || notes.revert(client, one.noteId());
        all &= one.purchaseId() == null || purchases.revert(client, one.purchaseId());
        // Nobody can tell a value somebody has typed since from the one of the file.
        all &= one.fields().isEmpty() || !touched;
        if (!touched) {
            fields.revert(client, one.fields());
        }
        for (var tagId : one.tagIds()) {
            tagging.remove(client, tagId);
        }
        return all;
    }

    private Set<UUID> touched(Job job, Collection<UUID> clients, Instant since) {
        return new HashSet<>(entities.createQuery(
                        "select distinct e.clientId from Event e where e.clientId in :clients and e.at >= :since"
                                + " and (e.sid is null or e.sid <> :job)",
                        UUID.class)
                .setParameter("clients", clients)
                .setParameter("since", since)
                .setParameter("job", job.id.toString())
                .getResultList());
    }
}
