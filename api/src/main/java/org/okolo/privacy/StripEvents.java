package org.okolo.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.event.Event;
import org.okolo.event.EventsStripped;

/**
 * Takes what is personal out of events. That something happened, when, by whom, from which status or owner to which,
 * and for which price stays: the numbers of the project do not change because somebody wants to be forgotten, not even
 * when they are counted again.
 */
@ApplicationScoped
class StripEvents {

    private static final Set<String> KEPT =
            Set.of("statusId", "ownerId", "processId", "price", "currency", "boughtOn", "state");

    /** Of what screens show: where the client stands, and nobody to show it at. */
    private static final Set<String> STILL_SHOWN = Set.of("clientId", "statusId", "ownerId", "version", "deleted");

    private static final int CHUNK = 500;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    jakarta.enterprise.event.Event<EventsStripped> stripped;

    /**
     * @param others events of others that tell of them, by their numbers
     * @return of how many events something went
     */
    int strip(List<UUID> clientIds, List<Long> others) {
        var changed = 0;
        var last = 0L;
        for (var chunk = after(last, clientIds); !chunk.isEmpty(); chunk = after(last, clientIds)) {
            last = chunk.get(chunk.size() - 1).seq;
            changed += stripAll(chunk);
        }
        for (var from = 0; from < others.size(); from += CHUNK) {
            changed += stripAll(Event.list("seq in ?1", others.subList(from, Math.min(from + CHUNK, others.size()))));
        }
        return changed;
    }

    private int stripAll(List<Event> chunk) {
        var changed = 0;
        for (var event : chunk) {
            changed += strip(event) ? 1 : 0;
        }
        stripped.fire(new EventsStripped(chunk.stream().map(event -> event.seq).toList()));
        entities.flush();
        entities.clear();
        return changed;
    }

    private List<Event> after(long seq, List<UUID> clientIds) {
        return Event.<Event>find("clientId in ?1 and seq > ?2 order by seq", clientIds, seq)
                .range(0, CHUNK - 1)
                .list();
    }

    private boolean strip(Event event) {
        var before = kept(event.before, KEPT);
        var after = kept(event.after, KEPT);
        var shown = kept(event.shown, STILL_SHOWN);
        if (shown != null) {
            shown.put("blocked", false).put("noteCount", 0).putArray("profiles");
        }
        var changes = event.before != null || event.after != null || event.shown != null;
        event.before = written(before);
        event.after = written(after);
        event.shown = written(shown);
        return changes;
    }

    private ObjectNode kept(String written, Set<String> names) {
        try {
            if (written != null && json.readTree(written) instanceof ObjectNode told) {
                told.retain(names);
                return told.isEmpty() ? null : told;
            }
            return null;
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    private static String written(ObjectNode told) {
        return told == null ? null : told.toString();
    }
}
