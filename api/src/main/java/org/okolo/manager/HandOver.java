package org.okolo.manager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Passes on what a manager has, in all rooms: most of it in parts, while colleagues go on working, and what is left in
 * one step.
 */
@ApplicationScoped
class HandOver {

    /** Nobody waits long for this much of a kind; more goes in parts, each in a transaction of its own. */
    static final int AT_ONCE = 1000;

    private static final int PART = 500;

    @Inject
    Instance<HandsOver<?>> rooms;

    /**
     * Until there is so little left that it can go at once. What has been passed on stays so, whatever happens then.
     *
     * @param check whether the successors may get something; asked in the transaction of each part
     */
    void theMass(UUID managerId, Successors successors, Runnable check) {
        for (var room : rooms) {
            for (var left = room.count(managerId); left > AT_ONCE; left -= PART) {
                QuarkusTransaction.requiringNew().run(() -> {
                    room.handOver(managerId, successors, PART);
                    check.run();
                });
            }
        }
    }

    void theRest(UUID managerId, Successors successors) {
        rooms.forEach(room -> room.handOver(managerId, successors, Integer.MAX_VALUE));
    }
}
