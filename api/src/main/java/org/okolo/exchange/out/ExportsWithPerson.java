package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.okolo.client.TellingClients;
import org.okolo.event.EventKind;

/** Who exported the whole project while a person was in it. */
@ApplicationScoped
class ExportsWithPerson {

    @Inject
    EntityManager entities;

    /** An export. */
    record Export(UUID managerId, Instant at) {}

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "exports",
                entities.createQuery(
                                "select new org.okolo.exchange.out.ExportsWithPerson$Export(e.managerId, e.at) from Event e"
                                        + " where e.kind = :kind and e.at >= (select min(c.createdAt) from Client c"
                                        + " where c.id in :ids) order by e.seq",
                                Export.class)
                        .setParameter("kind", EventKind.PROJECT_EXPORTED)
                        .setParameter("ids", telling.clientIds())
                        .getResultList());
    }
}
