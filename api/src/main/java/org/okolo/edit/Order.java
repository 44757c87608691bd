package org.okolo.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.okolo.problem.Invalid;

/** Another order of the rows there are. */
public final class Order {

    private Order() {}

    /**
     * Lets pass what names every row exactly once.
     *
     * @param asked the body's {@code ids}
     * @param present all there are
     * @param message the key of what to say otherwise
     * @throws Invalid when a row is missing, named twice or not there
     */
    public static void check(List<UUID> asked, List<UUID> present, String message) {
        if (asked.size() != present.size() || !new HashSet<>(asked).equals(new HashSet<>(present))) {
            throw Invalid.field("ids", message);
        }
    }
}
