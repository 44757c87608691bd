package org.okolo.manager;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who gets what a leaving manager had: one, several by turns, or nobody. */
public final class Successors {

    private final List<UUID> managerIds;
    private final Map<UUID, UUID> ofClients = new HashMap<>();
    private int given;

    Successors(List<UUID> managerIds) {
        this.managerIds = managerIds;
    }

    /** For something that is about no client: whose turn it is, or null for nobody. */
    public UUID next() {
        return managerIds.isEmpty() ? null : managerIds.get(given++ % managerIds.size());
    }

    /** For a client, or something about it: the same for all rooms, so that a client's tasks go where the client goes. */
    public UUID of(UUID clientId) {
        if (managerIds.isEmpty()) {
            return null;
        }
        return ofClients.computeIfAbsent(clientId, client -> next());
    }
}
