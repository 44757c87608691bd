package org.okolo.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is needed to take two clients apart again.
 *
 * @param before what stood in the row of the client that stayed
 * @param after what stood in it then; what somebody changes later is not put back
 * @param moved the rows that changed hands, by kind
 * @param dropped the rows that could not move, because the other client had the same
 */
record Memory(Typed before, Typed after, Map<String, List<UUID>> moved, List<Dropped> dropped) {

    /** What the merge remembers. */
    static Memory of(Merge merge, ObjectMapper json) {
        try {
            return json.readValue(merge.memory, Memory.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What a merge remembers cannot be read", broken);
        }
    }

    /**
     * A row that is no more.
     *
     * @param kind the simple name of its class
     * @param row what it held, its client included
     */
    record Dropped(String kind, Map<String, Object> row) {}
}
