package org.okolo.edit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.problem.Invalid;

/**
 * Rows in the order they shall have, or had.
 *
 * @param ids every one of them exactly once
 */
public record Order(@NotNull @Size(min = 1, max = 10000) List<@NotNull UUID> ids) {

    /**
     * Puts the rows in this order.
     *
     * @param present all there are, in their order until now, which is returned
     * @param message the key of what to say otherwise
     * @throws Invalid when a row is missing, named twice or not there
     */
    public Order put(List<? extends OrderedRow> present, String message) {
        var before = new Order(present.stream().map(row -> row.id).toList());
        var places = new HashMap<UUID, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        if (ids.size() != present.size() || !places.keySet().equals(Set.copyOf(before.ids))) {
            throw Invalid.field("ids", message);
        }
        present.forEach(row -> row.position = places.get(row.id));
        return before;
    }
}
