package org.okolo.manager;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A room in which things belong to a manager. When one leaves, every bean of this type passes on what the manager has.
 *
 * @param <T> what belongs to a manager
 */
public interface HandsOver<T> {

    /** What is passed on, in the plural and the glossary's word: {@code clients}, {@code tasks}. */
    String what();

    /** What the manager has, in the order of the ids. */
    PanacheQuery<T> of(UUID managerId);

    /** The client it is about; null when it is about none. */
    UUID clientId(T thing);

    /**
     * Gives things to a successor, and records events for it.
     *
     * @param heir null for nobody
     */
    void give(UUID managerId, UUID heir, List<T> things);

    /** How much of it the manager has now. */
    default long count(UUID managerId) {
        return of(managerId).count();
    }

    /**
     * Passes on what the manager has. Called again and again, at last when nobody can give the manager anything any more.
     *
     * @param most how much of it, at most
     */
    default void handOver(UUID managerId, Successors successors, int most) {
        var owned = of(managerId)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var byHeir = new LinkedHashMap<UUID, List<T>>();
        for (var thing : owned) {
            byHeir.computeIfAbsent(successors.of(clientId(thing)), none -> new ArrayList<>())
                    .add(thing);
        }
        byHeir.forEach((heir, things) -> give(managerId, heir, things));
    }
}
