package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.okolo.tag.Tag;

/** A client has a tag. */
@Entity
@Table(name = "client_tag")
public class ClientTag extends OfClient {

    public UUID tagId;

    @Override
    public Object sameness() {
        return tagId;
    }

    @Override
    public boolean isWhole() {
        return Tag.findById(tagId) != null;
    }

    /** The tags of many clients in one query, in the order they were given; clients without any are missing. */
    static Map<UUID, List<UUID>> byClient(Collection<UUID> clientIds) {
        List<ClientTag> all = clientIds.isEmpty() ? List.of() : list("clientId in ?1 order by id", clientIds);
        return all.stream()
                .collect(Collectors.groupingBy(
                        row -> row.clientId, Collectors.mapping(row -> row.tagId, Collectors.toList())));
    }

    /** Tells which of these clients has which tag. */
    public static void namesOf(Collection<UUID> clientIds, BiConsumer<UUID, Tag> each) {
        getEntityManager()
                .createQuery(
                        "select c.clientId, t from ClientTag c join Tag t on t.projectId = c.projectId and t.id = c.tagId"
                                + " where c.clientId in :ids",
                        Object[].class)
                .setParameter("ids", clientIds)
                .getResultList()
                .forEach(row -> each.accept((UUID) row[0], (Tag) row[1]));
    }

    public static List<UUID> ofClient(UUID clientId) {
        return byClient(List.of(clientId)).getOrDefault(clientId, List.of());
    }
}
