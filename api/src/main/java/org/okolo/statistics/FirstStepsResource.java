package org.okolo.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.ManagerToken;
import org.okolo.event.EventKind;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Scope;

/** What the calling manager has tried already: the practice pages tick off what newcomers have done. */
@Path("/statistics")
@Tag(name = "Statistics")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class FirstStepsResource {

    /** How many of the manager's last events are looked through: whoever has done more is no newcomer. */
    private static final int LOOKED_THROUGH = 1000;

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    /** @param browserConnected an extension of the manager's has been here with its token; programs have tokens of other scopes */
    public record FirstSteps(
            boolean browserConnected,
            boolean clientAdded,
            boolean statusSet,
            boolean noteWritten,
            boolean reminderSet,
            boolean messageUsed) {}

    @GET
    @Path("/first-steps")
    @Operation(
            operationId = "getFirstSteps",
            summary = "Get what I have tried already",
            description = "Whether one of my browsers is connected, and which of the first things a newcomer tries are"
                    + " among my last 1,000 events. What the service did in my name is not counted.")
    public FirstSteps firstSteps() {
        var done = done();
        return new FirstSteps(
                ManagerToken.count("managerId = ?1 and scope = ?2 and lastUsedAt is not null", manager.id(), Scope.CARD)
                        > 0,
                done.contains(EventKind.CLIENT_ADDED),
                done.contains(EventKind.CLIENT_STATUS),
                done.contains(EventKind.NOTE_ADDED),
                done.contains(EventKind.REMINDER_ADDED),
                done.contains(EventKind.TEMPLATE_USED));
    }

    /** The service itself has no session: what it has filled the demo with is nobody's deed. */
    private Set<EventKind> done() {
        var kinds = EnumSet.noneOf(EventKind.class);
        entities.createQuery(
                        "select e.kind, e.sid from Event e where e.managerId = :manager order by e.seq desc",
                        Object[].class)
                .setParameter("manager", manager.id())
                .setMaxResults(LOOKED_THROUGH)
                .getResultStream()
                .filter(event -> event[1] != null)
                .forEach(event -> kinds.add((EventKind) event[0]));
        return kinds;
    }
}
