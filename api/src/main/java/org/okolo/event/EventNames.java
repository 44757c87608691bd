package org.okolo.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is now the name of everything that events tell of by its id. This room stands below those whose things it names,
 * so it knows them by the names of their entities only.
 */
@ApplicationScoped
class EventNames {

    /** By the word before the dot of an event's kind. What is not here, or no longer there, has no name. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "manager", "select x.id, x.name from Manager x where x.id in :ids",
            "status", "select x.id, coalesce(x.captionEn, x.captionRu) from Status x where x.id in :ids",
            "process", "select x.id, coalesce(x.captionEn, x.captionRu) from Process x where x.id in :ids",
            "tag", "select x.id, x.name from Tag x where x.id in :ids",
            "field", "select x.id, x.name from Field x where x.id in :ids",
            "product", "select x.id, x.name from Product x where x.id in :ids",
            "purchase",
                    "select x.id, p.name from Purchase x join Product p on p.projectId = x.projectId"
                            + " and p.id = x.productId where x.id in :ids",
            "template", "select x.id, x.title from Template x where x.id in :ids",
            "webhook", "select x.id, x.url from Webhook x where x.id in :ids");

    /** A token keeps its label here when it has been revoked. */
    private static final String TOKENS =
            "select e.subjectId, e.after from Event e where e.kind = :created and e.subjectId in :ids";

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** The names on one page of events. */
    record Known(Map<UUID, String> managers, Map<UUID, String> subjects, Map<String, String> tokens) {

        static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

        String manager(Event event) {
            return event.managerId == null ? null : managers.get(event.managerId);
        }

        String subject(Event event) {
            return event.subjectId == null ? null : subjects.get(event.subjectId);
        }

        String token(Event event) {
            return event.sid == null ? null : tokens.get(event.sid);
        }
    }

    Known of(List<Event> events) {
        var managers = ids(events.stream().map(event -> event.managerId).toList());
        var subjects = new HashMap<UUID, String>();
        events.stream()
                .collect(Collectors.groupingBy(event -> event.kind.room()))
                .forEach((room, told) -> subjects.putAll(read(
                        SUBJECTS.get(room),
                        ids(told.stream().map(event -> event.subjectId).toList()))));
        return new Known(read(SUBJECTS.get("manager"), managers), subjects, tokens(events));
    }

    private Map<UUID, String> read(String query, Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (query != null && !ids.isEmpty()) {
            entities.createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    private Map<String, String> tokens(List<Event> events) {
        var ids = events.stream()
                .filter(event -> event.sid != null)
                .map(event -> UUID.fromString(event.sid))
                .collect(Collectors.toSet());
        var labels = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            entities.createQuery(TOKENS, Object[].class)
                    .setParameter("created", EventKind.TOKEN_CREATED)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> labels.put(row[0].toString(), label((String) row[1])));
        }
        return labels;
    }

    private String label(String written) {
        try {
            return json.readTree(written).path("label").asText(null);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    private static Set<UUID> ids(Collection<UUID> all) {
        var ids = new HashSet<>(all);
        ids.remove(null);
        return ids;
    }
}
