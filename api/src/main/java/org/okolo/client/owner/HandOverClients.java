package org.okolo.client.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.ToldOwner;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.manager.HandsOver;
import org.okolo.manager.Successors;

/** The clients of a manager who leaves get another owner, those included that are deleted and may come back. */
@ApplicationScoped
class HandOverClients implements HandsOver {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    @Override
    public String what() {
        return "clients";
    }

    @Override
    public long count(UUID managerId) {
        return Client.count("ownerId", managerId);
    }

    @Override
    public void handOver(UUID managerId, Successors successors, int most) {
        var owned = Client.<Client>find("ownerId = ?1 order by id", managerId)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var heirs = new HashMap<UUID, List<Client>>();
        for (var client : owned) {
            client.ownerId = successors.of(client.id);
            client.changed(clock.instant());
            heirs.computeIfAbsent(client.ownerId, none -> new ArrayList<>()).add(client);
        }
        var before = new ToldOwner(managerId, null);
        heirs.forEach((heir, given) -> clients.tellAll(
                given, Change.of(EventKind.CLIENT_OWNER).before(before).after(new ToldOwner(heir, null))));
        entities.flush();
    }
}
