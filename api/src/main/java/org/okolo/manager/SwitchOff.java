package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Switches a manager off, so that from here on nothing can be given to the manager. */
@ApplicationScoped
class SwitchOff {

    @Inject
    Seats seats;

    @Inject
    EntityManager entities;

    @Inject
    Event<ManagerChanged> changed;

    /**
     * @param check whether it is still the manager the caller has seen; asked under the lock
     * @throws Conflict {@code last-owner}
     */
    void now(Manager manager, Runnable check) {
        seats.lock();
        entities.refresh(manager, LockModeType.PESSIMISTIC_WRITE);
        check.run();
        if (manager.isLastOwner()) {
            throw new Conflict(ProblemType.LAST_OWNER, "Make somebody else owner first.");
        }
        if (manager.active) {
            manager.active = false;
            entities.flush();
            changed.fire(new ManagerChanged(manager.id, manager.version, false));
        }
    }
}
