package org.okolo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.okolo.client.Client;
import org.okolo.event.Event;
import org.okolo.passage.Passage;
import org.okolo.passage.Passages;
import org.okolo.tenancy.InProject;

/** Reads from the database what the index has to know, each time in a transaction of its own. */
@ApplicationScoped
class Truth {

    /** How many clients are read at once. */
    static final int CHUNK = 500;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    Instance<Passages> rooms;

    /** The documents of those of these clients that are there and not deleted. */
    Map<UUID, Document> documents(UUID projectId, Collection<UUID> clientIds, String build) {
        return inProject.call(projectId, () -> documents(clientIds, build));
    }

    /** The documents of all clients, a chunk at a time. */
    void all(UUID projectId, String build, Consumer<Map<UUID, Document>> each) {
        var last = new UUID(0, 0);
        while (last != null) {
            var after = last;
            var ids = inProject.call(projectId, () -> idsAfter(after));
            each.accept(documents(projectId, ids, build));
            last = ids.size() < CHUNK ? null : ids.get(ids.size() - 1);
        }
    }

    /** Where the events of the project end now. */
    Position end(UUID projectId) {
        return inProject.call(
                projectId,
                () -> Event.<Event>find("order by seq desc")
                        .firstResultOptional()
                        .map(event -> new Position(event.seq, event.id))
                        .orElse(Position.START));
    }

    /** Whether this is a place in the events as they are, and not in those of a database that has been put back. */
    boolean knows(UUID projectId, Position position) {
        return position.eventId() == null
                || inProject.call(
                        projectId, () -> Event.count("seq = ?1 and id = ?2", position.seq(), position.eventId()) == 1);
    }

    News since(UUID projectId, Position position) {
        var rows = inProject.call(
                projectId,
                () -> entities.createQuery(
                                "select new org.okolo.search.News$Row(e.seq, e.id, e.kind, e.clientId, e.subjectId)"
                                        + " from Event e where e.seq > :seq order by e.seq",
                                News.Row.class)
                        .setParameter("seq", position.seq())
                        .setMaxResults(CHUNK)
                        .getResultList());
        return News.of(rows, position, CHUNK);
    }

    /** What leads to these clients of the current project, by client. */
    Map<UUID, List<Passage>> passages(Collection<UUID> clientIds) {
        var found = new ArrayList<Passage>();
        if (!clientIds.isEmpty()) {
            rooms.forEach(room -> found.addAll(room.of(clientIds)));
        }
        return found.stream().collect(Collectors.groupingBy(Passage::clientId));
    }

    private Map<UUID, Document> documents(Collection<UUID> clientIds, String build) {
        List<Client> clients =
                clientIds.isEmpty() ? List.of() : Client.list("id in ?1 and deletedAt is null", clientIds);
        var passages = passages(clients.stream().map(client -> client.id).toList());
        return clients.stream()
                .collect(Collectors.toMap(
                        client -> client.id,
                        client -> ClientDocument.of(client, passages.getOrDefault(client.id, List.of()), build)));
    }

    private List<UUID> idsAfter(UUID last) {
        return entities.createQuery(
                        "select c.id from Client c where c.id > :last and c.deletedAt is null order by c.id",
                        UUID.class)
                .setParameter("last", last)
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
