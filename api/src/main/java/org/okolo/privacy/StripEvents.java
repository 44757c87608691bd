package org.okolo.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.okolo.event.Event;

/**
 * Takes what is personal out of events. That something happened, when, by whom, and from which status or owner to which stays: the
 * numbers of the project do not change because somebody wants to be forgotten.
 */
@ApplicationScoped
class StripEvents {

    private static final Set<String> KEPT = Set.of("statusId", "ownerId", "processId");
    private static final int CHUNK = 500;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** @return of how many events something went */
    int strip(List<UUID> clientIds) {
        var changed = 0;
        var last = 0L;
        for (var chunk = after(last, clientIds); !chunk.isEmpty(); chunk = after(last, clientIds)) {
            for (var event : chunk) {
                changed += strip(event) ? 1 : 0;
            }
            last = chunk.get(chunk.size() - 1).seq;
            entities.flush();
            entities.clear();
        }
        return changed;
    }

    private List<Event> after(long seq, List<UUID> clientIds) {
        return Event.<Event>find("clientId in ?1 and seq > ?2 order by seq", clientIds, seq)
                .range(0, CHUNK - 1)
                .list();
    }

    private boolean strip(Event event) {
        var before = kept(event.before);
        var after = kept(event.after);
        var changes =
                event.shown != null || !Objects.equals(before, event.before) || !Objects.equals(after, event.after);
        event.before = before;
        event.after = after;
        event.shown = null;
        return changes;
    }

    private String kept(String written) {
        try {
            if (written != null && json.readTree(written) instanceof ObjectNode told) {
                told.retain(KEPT);
                return told.isEmpty() ? null : told.toString();
            }
            return null;
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}
