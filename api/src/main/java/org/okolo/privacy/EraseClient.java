package org.okolo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
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

/** Erases a person for good: all rows, of every room; what events tell of him; answers kept for repetitions. */
@ApplicationScoped
class EraseClient {

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

    /** @param client locked, deleted or not */
    Erased erase(Client client) {
        var shown = ClientShown.gone(client);
        var ids = clients.withMerged(client.id);
        erasing.fire(new ErasingClients(ids));
        entities.flush();
        entities.clear();
        var erased = new TreeMap<String, Integer>();
        for (var kind : childrenFirst()) {
            var count = rows.delete(kind, ids);
            if (count > 0) {
                erased.put(kind.getSimpleName(), count);
            }
        }
        Client.delete("id in ?1", ids);
        var stripped = stripping.strip(ids);
        answers.about(ids);
        events.record(new Change(EventKind.CLIENT_ERASED, client.id, null, null, null, () -> shown));
        return new Erased(client.id, erased, stripped);
    }

    private List<Class<? extends OfClient>> childrenFirst() {
        var descriptors = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
        Map<String, Class<? extends OfClient>> byTable = rows.kinds().stream()
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
