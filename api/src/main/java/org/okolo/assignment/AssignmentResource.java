package org.okolo.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.manager.Manager;
import org.okolo.problem.Invalid;
import org.okolo.project.ProjectOpened;
import org.okolo.tenancy.Role;

/** The project's setting of who gets new clients. */
@Path("/assignment")
@Tag(name = "Managers")
public class AssignmentResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    void begin(@Observes ProjectOpened opened) {
        var assignment = new Assignment();
        assignment.mode = AssignmentMode.OFF;
        assignment.version = 1;
        assignment.persist();
    }

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "getAssignment",
            summary = "Get the rule for new clients",
            description = "With `OFF` a new client has no owner unless one is given.")
    public AssignmentView get() {
        return AssignmentView.of(Assignment.ofProject());
    }

    @PUT
    @Edits
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "editAssignment",
            summary = "Set the rule for new clients",
            description = "Clients added without an owner are assigned to these managers in turn (`TURN`), or to the"
                    + " one with the fewest clients that are neither won nor lost (`LOAD`). Managers who are"
                    + " switched off, or absent today in the project's time zone, are skipped.")
    public AssignmentView edit(@NotNull @Valid AssignmentEdit edit) {
        var assignment = Assignment.locked();
        var before = ifMatch.check(AssignmentView.of(assignment));
        var distinct = new HashSet<>(edit.managerIds());
        if (distinct.size() != edit.managerIds().size()
                || Manager.count("id in ?1 and active = true", distinct) != distinct.size()) {
            throw Invalid.field("managerIds", "okolo.managers");
        }
        assignment.mode = edit.mode();
        assignment.version++;
        Assignee.replace(edit.managerIds());
        var view = AssignmentView.of(assignment);
        events.record(Change.of(EventKind.ASSIGNMENT_EDITED).before(before).after(view));
        return view;
    }
}
