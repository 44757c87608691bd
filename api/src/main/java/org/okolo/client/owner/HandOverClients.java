package org.okolo.client.owner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.ToldOwner;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.manager.HandsOver;

/** The clients of a manager who leaves get another owner, those included that are deleted and may come back. */
@ApplicationScoped
class HandOverClients implements HandsOver<Client> {

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Override
    public String what() {
        return "clients";
    }

    @Override
    public PanacheQuery<Client> of(UUID managerId) {
        return Client.find("ownerId = ?1 order by id", managerId);
    }

    @Override
    public UUID clientId(Client client) {
        return client.id;
    }

    @Override
    public void give(UUID managerId, UUID heir, List<Client> owned) {
        owned.forEach(client -> client.ownerId = heir);
        var after = new ToldOwner(heir, null);
        clients.allChanged(
                owned,
                Change.of(EventKind.CLIENT_OWNER)
                        .before(new ToldOwner(managerId, null))
                        .after(after));
        entities.flush();
    }
}
