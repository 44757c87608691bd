package org.okolo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jboss.logging.Logger;
import org.okolo.client.Client;
import org.okolo.client.ClientRows;
import org.okolo.client.ClientShown;
import org.okolo.client.Clients;
import org.okolo.client.ErasingClients;
import org.okolo.client.OfClient;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.idempotency.ForgetAnswers;
import org.okolo.tenancy.ForeignKeys;

/** Erases a person for good: all rows, of every room; what events tell of them; answers kept for repetitions. */
@ApplicationScoped
class EraseClient {

    private static final Logger LOG = Logger.getLogger(EraseClient.class);

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Inject
    ClientRows rows;

    @Inject
    ForeignKeys foreignKeys;

    @Inject
    StripEvents stripping;

    @Inject
    ForgetAnswers answers;

    @Inject
    Events events;

    @Inject
    Event<ErasingClients> erasing;

    private List<Class<? extends OfClient>> kinds;

    /**
     * Because somebody asks for it, by name of the current manager.
     *
     * @param client locked, deleted or not
     */
    Erased erase(Client client) {
        var ids = clients.withMerged(client.id);
        answers.about(ids);
        return erase(client, new ErasingClients(ids, true));
    }

    /**
     * Because it was deleted and its time is over. Answers are kept for a day only, so none tells of it any more.
     *
     * @param client locked
     */
    void purge(Client client) {
        erase(client, new ErasingClients(clients.withMerged(client.id), false));
    }

    private Erased erase(Client client, ErasingClients what) {
        var shown = ClientShown.gone(client);
        var ids = what.clientIds();
        erasing.fire(what);
        entities.flush();
        entities.clear();
        var erased = deleteRows(ids);
        Client.delete("id in ?1", ids);
        what.rowsAreGone();
        var stripped = stripping.strip(ids, what.events());
        events.record(Change.of(EventKind.CLIENT_ERASED).client(client.id).shown(() -> shown));
        // Whoever puts back an older copy of the database finds here whom to erase again.
        LOG.infof("Client %s of project %s is erased", client.id, client.projectId);
        return new Erased(client.id, erased, stripped);
    }

    private Map<String, Integer> deleteRows(List<UUID> ids) {
        var erased = new TreeMap<String, Integer>();
        for (var kind : childrenFirst()) {
            var count = rows.delete(kind, ids);
            if (count > 0) {
                erased.put(kind.getSimpleName(), count);
            }
        }
        return erased;
    }

    /** Asked of the database once: tables change with the program only. */
    private synchronized List<Class<? extends OfClient>> childrenFirst() {
        if (kinds == null) {
            kinds = sorted();
        }
        return kinds;
    }

    private List<Class<? extends OfClient>> sorted() {
        var descriptors = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
        var byTable = rows.kinds().stream()
                .collect(Collectors.toMap(
                        kind -> descriptors
                                .getEntityDescriptor(kind)
                                .getMappedTableDetails()
                                .getTableName(),
                        Function.identity()));
        return foreignKeys.childrenFirst(byTable.keySet()).stream()
                .<Class<? extends OfClient>>map(byTable::get)
                .toList();
    }
}
