package org.okolo.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.SearchWords;
import org.okolo.contact.ContactKind;
import org.okolo.duplicate.Duplicate.Sign;
import org.okolo.network.Network;

/** Looks for clients that may be the same person as one. Each question is answered by an index. */
@ApplicationScoped
class ClientDuplicates {

    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    List<Duplicate> of(Client client) {
        var signs = new LinkedHashMap<UUID, List<Sign>>();
        contacts(client, signs);
        handles(client, signs);
        names(client, signs);
        var dismissed = DismissedDuplicate.among(List.of(client.id));
        signs.keySet().removeIf(other -> dismissed.contains(DismissedDuplicate.Pair.of(client.id, other)));
        return clients.views(signs.keySet()).stream()
                .map(view -> new Duplicate(view, signs.get(view.id())))
                .sorted(Comparator.comparing(
                                (Duplicate found) -> found.signs().get(0).why())
                        .thenComparing(found -> found.client().id()))
                .limit(MOST)
                .toList();
    }

    private void contacts(Client client, Map<UUID, List<Sign>> signs) {
        entities.createQuery("""
                        select n.clientId, n.kind, n.normal from Contact mine join Contact n
                        on n.projectId = mine.projectId and n.kind = mine.kind and n.normal = mine.normal
                        where mine.clientId = :id and n.clientId <> :id and mine.kind <> :other
                        order by n.kind desc, n.id""", Object[].class)
                .setParameter("id", client.id)
                .setParameter("other", ContactKind.OTHER)
                .setMaxResults(5 * MOST)
                .getResultList()
                .forEach(row -> add(signs, row[0], Why.valueOf(row[1].toString()), (String) row[2]));
    }

    /** In its own network a handle is one client's only, so only the others are asked. */
    private void handles(Client client, Map<UUID, List<Sign>> signs) {
        for (var profile : clients.view(client).profiles()) {
            for (var network : Network.values()) {
                var handle = network.handle(profile.handle());
                if (network != profile.network() && handle.isPresent()) {
                    entities.createQuery(
                                    "select p.clientId from Profile p where p.network = :network and p.handle = :handle"
                                            + " and p.clientId <> :id",
                                    UUID.class)
                            .setParameter("network", network)
                            .setParameter("handle", handle.get())
                            .setParameter("id", client.id)
                            .getResultList()
                            .forEach(other -> add(signs, other, Why.HANDLE, profile.handle()));
                }
            }
        }
    }

    /** The same words in any order, however their letters are written. */
    private void names(Client client, Map<UUID, List<Sign>> signs) {
        SearchWords.nameKey(client.name)
                .ifPresent(key -> entities.createQuery(
                                "select w.clientId from ClientWord w where w.word = :key and w.clientId <> :id order by w.clientId",
                                UUID.class)
                        .setParameter("key", key)
                        .setParameter("id", client.id)
                        .setMaxResults(5 * MOST)
                        .getResultList()
                        .forEach(other -> add(signs, other, Why.NAME, client.name)));
    }

    private static void add(Map<UUID, List<Sign>> signs, Object other, Why why, String value) {
        signs.computeIfAbsent((UUID) other, id -> new ArrayList<>()).add(new Sign(why, value));
    }
}
