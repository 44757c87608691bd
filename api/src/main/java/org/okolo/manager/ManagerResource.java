package org.okolo.manager;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.account.Account;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.ForCard;
import org.okolo.limit.ReadOnlyProject;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Who works in the project. */
@Path("/managers")
@Tag(name = "Managers")
public class ManagerResource {

    @Inject
    CurrentManager caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Seats seats;

    @Inject
    CountBelongings belongings;

    @Inject
    Events events;

    @Inject
    Event<ManagerChanged> changed;

    @Inject
    EntityManager entities;

    @Inject
    ReadOnlyProject readOnly;

    /** All managers of the project, active ones first, then by name. */
    public record ManagerList(List<ManagerView> items) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "listManagers",
            summary = "List all managers",
            description = "Includes those who are switched off: clients and notes still name them.")
    public ManagerList list() {
        var toOwner = caller.isAtLeast(Role.OWNER);
        return new ManagerList(entities.createQuery(
                        "select m, a from Manager m join Account a on a.id = m.accountId"
                                + " order by m.active desc, m.name, m.id",
                        Object[].class)
                .getResultStream()
                .map(row -> ManagerView.of((Manager) row[0], (Account) row[1], toOwner))
                .toList());
    }

    @PUT
    @Path("/{id}")
    @Edits
    @Transactional
    @AlsoAfterTrial(value = "Whoever is dismissed must be locked out", inPart = true)
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @CabinetOnly
    @Operation(
            operationId = "editManager",
            summary = "Rename a manager, change their role, or switch them off",
            description = "Switching a manager off ends all their sessions and tokens at once. While they have"
                    + " clients, tasks or reminders, the answer is `has-belongings` with `counts`: `POST"
                    + " /managers/{id}/leave` hands everything over and switches them off. `last-owner` if no"
                    + " active owner would be left, `seats-taken` if there is no free seat to switch them on. In a"
                    + " read-only project a manager can be switched off and get a lower role; anything else is"
                    + " `trial-over`.")
    public ManagerView edit(UUID id, @NotNull @Valid ManagerEdit edit) {
        seats.lock();
        Manager manager = NotFound.unless(Manager.findById(id), "manager");
        Account account = Account.findById(manager.accountId);
        ifMatch.check(manager.version, () -> ManagerView.of(manager, account, true));
        if (!takesAccess(manager, edit)) {
            readOnly.refuse();
        }
        requireOwnerAfter(manager, edit);
        if (edit.active() && !manager.active) {
            seats.requireFree();
        }
        var before = new ManagerEdit(manager.name, manager.role, manager.active);
        var leaves = manager.active && !edit.active();
        var mayDoOther = manager.role != edit.role() || manager.active != edit.active();
        manager.name = edit.name().strip();
        manager.role = edit.role();
        manager.active = edit.active();
        entities.flush();
        if (leaves) {
            belongings.requireNone(manager.id);
        }
        if (mayDoOther) {
            changed.fire(new ManagerChanged(manager.id, manager.version, manager.active));
        }
        events.record(Change.of(EventKind.MANAGER_EDITED)
                .subject(manager.id)
                .before(before)
                .after(edit));
        return ManagerView.of(manager, account, true);
    }

    /** Whether the edit leaves the manager with less than before, and changes nothing else. */
    private static boolean takesAccess(Manager manager, ManagerEdit edit) {
        return manager.name.equals(edit.name().strip())
                && manager.role.isAtLeast(edit.role())
                && (manager.active || !edit.active());
    }

    private static void requireOwnerAfter(Manager manager, ManagerEdit edit) {
        var staysOwner = edit.active() && edit.role() == Role.OWNER;
        if (!staysOwner && manager.isLastOwner()) {
            throw new Conflict(ProblemType.LAST_OWNER, "Make somebody else owner first.");
        }
    }
}
