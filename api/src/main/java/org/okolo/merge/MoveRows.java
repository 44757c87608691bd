package org.okolo.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.ClientRows;
import org.okolo.client.OfClient;

/**
 * Moves all that belongs to one client to another, and back. What the other one has already does not move but goes, and comes
 * back from memory.
 */
@ApplicationScoped
class MoveRows {

    @Inject
    EntityManager entities;

    @Inject
    ClientRows rows;

    /** What moved, by kind, and what went. */
    record Done(Map<String, List<UUID>> moved, List<Memory.Dropped> dropped) {}

    /** Afterwards the session is empty: what was read before has to be read again. */
    Done move(UUID from, UUID into, Take take) {
        var moved = new LinkedHashMap<String, List<UUID>>();
        var dropped = new ArrayList<Memory.Dropped>();
        entities.flush();
        for (var kind : rows.originals()) {
            if (rows.areUnique(kind)) {
                dropTwins(kind, from, into, take, dropped);
            }
            var ids = rows.ids(kind, from);
            entities.flush();
            entities.clear();
            rows.move(kind, ids, from, into);
            if (!ids.isEmpty()) {
                moved.put(kind.getSimpleName(), ids);
            }
        }
        entities.clear();
        return new Done(moved, dropped);
    }

    private <R extends OfClient> void dropTwins(
            Class<R> kind, UUID from, UUID into, Take take, List<Memory.Dropped> dropped) {
        var present = rows.of(kind, List.of(into)).stream()
                .collect(Collectors.toMap(OfClient::sameness, Function.identity(), (one, same) -> one));
        for (var row : rows.of(kind, List.of(from))) {
            var twin = present.get(row.sameness());
            if (twin != null) {
                var goes = take.has(row.takenAs()) ? twin : row;
                dropped.add(new Memory.Dropped(kind.getSimpleName(), rows.told(goes)));
                goes.delete();
            }
        }
    }

    /** Gives back what moved and is still there, and makes again what went and still makes sense. The session is empty afterwards. */
    void moveBack(Memory memory, UUID from, UUID into) {
        entities.flush();
        entities.clear();
        for (var kind : rows.originals()) {
            rows.move(kind, memory.moved().getOrDefault(kind.getSimpleName(), List.of()), into, from);
        }
        for (var dropped : memory.dropped()) {
            rows.originals().stream()
                    .filter(kind -> kind.getSimpleName().equals(dropped.kind()))
                    .forEach(kind -> bringBack(kind, dropped.row()));
        }
        entities.flush();
        entities.clear();
    }

    private <R extends OfClient> void bringBack(Class<R> kind, Map<String, Object> told) {
        var row = rows.made(kind, told);
        var isThere = rows.of(kind, List.of(row.clientId)).stream()
                .anyMatch(present -> present.sameness().equals(row.sameness()));
        if (!isThere && row.isWhole()) {
            row.persist();
        }
    }
}
