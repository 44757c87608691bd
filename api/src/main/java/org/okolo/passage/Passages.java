package org.okolo.passage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A room whose texts lead to clients. Each such room has one; search asks them all and knows none of them. What a room
 * contributes is looked up again after every event that names the client, or that names the passage's subject.
 */
public interface Passages {

    /**
     * What the room knows of these clients of the current project, as it stands in the database now.
     *
     * @param clientIds at most 500; none of them deleted
     */
    List<Passage> of(Collection<UUID> clientIds);
}
