package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.Client;

/** The clients a filter finds, for work on all of them. */
@ApplicationScoped
public class ChooseClients {

    @Inject
    EntityManager entities;

    @Inject
    FindClients finding;

    /** Whose the client is when it is chosen; null for nobody's. */
    public record Chosen(UUID id, UUID ownerId) {}

    /**
     * The clients of a filter, the oldest first.
     *
     * @param only of these alone; empty for all
     * @param most how many at most
     */
    public List<Chosen> all(ClientFilter filter, Collection<UUID> only, int most) {
        var asked = finding.where(filter);
        var among = only.isEmpty() ? "" : " and c.id in :only";
        var query = entities.createQuery(
                        "select new org.okolo.client.find.ChooseClients$Chosen(c.id, c.ownerId) from Client c where "
                                + asked.where() + among + " order by c.id",
                        Chosen.class)
                .setMaxResults(most);
        asked.parameters().forEach(query::setParameter);
        if (!only.isEmpty()) {
            query.setParameter("only", only);
        }
        return query.getResultList();
    }

    /** Locks these clients, always in the same order, and gives those that are there, deleted or not. */
    public Map<UUID, Client> locked(Collection<UUID> ids) {
        return Client.<Client>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(client -> client.id, Function.identity()));
    }
}
