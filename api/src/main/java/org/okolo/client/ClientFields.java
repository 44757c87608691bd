package org.okolo.client;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the project itself wants to know of clients. The room that keeps such fields answers here for rooms that only use them. */
public interface ClientFields {

    /** The keys of all fields of the project. */
    Set<String> keys();

    /** What the fields say of a client, as text by key; what is empty is left out. */
    Map<String, String> of(UUID clientId);
}
