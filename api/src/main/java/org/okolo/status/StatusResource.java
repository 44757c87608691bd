package org.okolo.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** The statuses of the project's business process. */
@Path("/statuses")
@Tag(name = "Statuses")
public class StatusResource {

    /** More would not fit a picker, and an order must name them all. */
    private static final int MOST = 200;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    /** All statuses, in the order of the process. */
    public record StatusList(List<StatusView> items) {}

    /** The order as an event tells it. */
    record Ordered(List<UUID> ids) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "listStatuses",
            summary = "All statuses, in order",
            description = "All statuses of the business process, in its order.")
    public StatusList list() {
        return new StatusList(Status.inOrder().stream().map(StatusView::new).toList());
    }

    @POST
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "addStatus",
            summary = "Add a status at the end",
            description = "A caption in at least one language, a colour, a shape and a letter make the icon.")
    public RestResponse<StatusView> add(@NotNull @Valid StatusEdit edit) {
        var present = Status.inOrder();
        if (present.size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A process has " + MOST + " statuses at most.");
        }
        var status = new Status();
        status.processId = Process.first().id;
        status.position = present.isEmpty() ? 0 : present.get(present.size() - 1).position + 1;
        status.version = 1;
        status.apply(edit);
        status.persist();
        var view = new StatusView(status);
        events.record(EventKind.STATUS_ADDED, null, status.id, null, view);
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Edits
    @Operation(
            operationId = "editStatus",
            summary = "Change a status",
            description = "Every icon of the status changes at once.")
    public StatusView edit(@PathParam("id") UUID id, @NotNull @Valid StatusEdit edit) {
        var status = NotFound.unless(Status.locked(id), "status");
        var before = new StatusView(status);
        ifMatch.check(status.version, () -> before);
        status.apply(edit);
        status.version++;
        var view = new StatusView(status);
        events.record(EventKind.STATUS_EDITED, null, id, before, view);
        return view;
    }

    @PUT
    @Path("/order")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "orderStatuses",
            summary = "Put the statuses in another order",
            description = "The list names every status exactly once.")
    public StatusList order(@NotNull @Valid StatusOrder order) {
        var present = Status.allLocked();
        var before = present.stream().map(status -> status.id).toList();
        if (order.ids().size() != before.size() || !new HashSet<>(order.ids()).equals(new HashSet<>(before))) {
            throw Invalid.field("ids", "okolo.order");
        }
        present.forEach(status -> status.position = order.ids().indexOf(status.id));
        events.record(EventKind.STATUS_ORDERED, null, null, new Ordered(before), new Ordered(order.ids()));
        return list();
    }
}
