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

    /**
     * For a client, or something about it: the same in all rooms, so that a client's tasks go where the client goes. What is about no client
     * goes by turns.
     *
     * @param clientId null when it is about none
     * @return null for nobody
     */
    public UUID of(UUID clientId) {
        return clientId == null || managerIds.isEmpty()
                ? next()
                : ofClients.computeIfAbsent(clientId, client -> next());
    }

    private UUID next() {
        return managerIds.isEmpty() ? null : managerIds.get(given++ % managerIds.size());
    }
}
