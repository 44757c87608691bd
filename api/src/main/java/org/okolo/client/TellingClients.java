package org.okolo.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Somebody wants to know everything held on these clients, one person and what had become a part of it. Who keeps something of them that
 * is not an {@link OfClient}, or has passed it on, observes this and tells it.
 */
public final class TellingClients {

    private final List<UUID> clientIds;
    private final Map<String, List<?>> told = new TreeMap<>();

    public TellingClients(List<UUID> clientIds) {
        this.clientIds = clientIds;
    }

    public List<UUID> clientIds() {
        return clientIds;
    }

    /**
     * @param what as {@code mails}
     * @param rows may be none
     */
    public void tell(String what, List<?> rows) {
        if (!rows.isEmpty()) {
            told.put(what, rows);
        }
    }

    /** All that was told, by what it is. */
    public Map<String, List<?>> told() {
        return told;
    }
}
