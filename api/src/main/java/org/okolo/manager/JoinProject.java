package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.okolo.account.Account;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Via;

/** Makes the receiver of an invitation a manager. */
@ApplicationScoped
public class JoinProject {

    @Inject
    Seats seats;

    @Inject
    CurrentManager actor;

    @Inject
    Events events;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Uses the invitation up. Somebody who was a manager before comes back with the old name and the new role.
     *
     * @throws Conflict {@code seats-taken}, or {@code email-taken} when the person is in already
     */
    public Manager join(Account account, Invitation invitation) {
        seats.requireFree();
        var before = Manager.<Manager>find("accountId", account.id).firstResultOptional();
        if (before.isPresent() && before.get().active) {
            throw new Conflict(ProblemType.EMAIL_TAKEN, "You are a manager of this project already.");
        }
        invitation.delete();
        var manager = before.orElseGet(() -> OpenProject.join(account, invitation.role, clock.instant()));
        manager.active = true;
        manager.role = invitation.role;
        entities.flush();
        actor.act(manager.id, Via.CABINET);
        events.record(Change.of(EventKind.MANAGER_JOINED)
                .subject(manager.id)
                .after(Map.of("name", manager.name, "role", manager.role)));
        return manager;
    }
}
