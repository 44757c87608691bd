package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** What a manager has, in all rooms. */
@ApplicationScoped
class CountBelongings {

    @Inject
    Instance<HandsOver<?>> rooms;

    /** By what it is, as {@code clients}. */
    Map<String, Long> of(UUID managerId) {
        var counts = new TreeMap<String, Long>();
        rooms.forEach(room -> counts.put(room.what(), room.count(managerId)));
        return counts;
    }

    /**
     * To be asked when nobody can give the manager anything any more.
     *
     * @throws Conflict {@code has-belongings}
     */
    void requireNone(UUID managerId) {
        var counts = of(managerId);
        if (counts.values().stream().anyMatch(count -> count > 0)) {
            throw new Conflict(
                    ProblemType.HAS_BELONGINGS,
                    "Hand over what the manager has: POST /managers/{id}/leave does it and switches the manager off.",
                    Map.of("counts", counts));
        }
    }
}
