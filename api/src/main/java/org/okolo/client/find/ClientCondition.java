package org.okolo.client.find;

import java.util.Map;
import java.util.Optional;

/** A filter of the client list that asks about rows of a room above. Every bean of this kind is asked for its part of the query. */
public interface ClientCondition {

    /** Nothing when the filter does not ask for it. */
    Optional<Part> of(ClientFilter filter);

    /**
     * @param where in the language of queries, about the client {@code c}; every row it looks for carries {@code c.projectId}
     * @param parameters what its named parameters stand for
     */
    record Part(String where, Map<String, Object> parameters) {}
}
