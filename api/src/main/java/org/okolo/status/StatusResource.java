package org.okolo.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.edit.Order;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForIcons;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** The statuses of all business processes. Retiring one moves its clients: {@code client.retire.RetireStatusResource}. */
@Path("/statuses")
@Tag(name = "Statuses")
public class StatusResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    AddStatus adding;

    /** Statuses, process by process, each in its order. */
    public record StatusList(List<StatusView> items) {}

    @GET
    @ForIcons
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "listStatuses",
            summary = "List all statuses, in order",
            description = "Process by process, each in its order. Retired statuses are left out unless asked for.")
    public StatusList list(
            @QueryParam("processId") @Parameter(description = "Only statuses of this process") UUID processId,
            @QueryParam("retired")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to include retired statuses, which history still names")
                    boolean retired) {
        return new StatusList(Status.inOrder(retired).stream()
                .filter(status -> processId == null || processId.equals(status.processId))
                .map(StatusView::new)
                .toList());
    }

    @POST
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "addStatus",
            summary = "Add a status at the end of the default process",
            description = "The icon is made of a caption in at least one language, a colour, a shape and a letter.")
    public RestResponse<StatusView> add(@NotNull @Valid StatusEdit edit) {
        return RestResponse.status(RestResponse.Status.CREATED, adding.add(Process.firstLocked(), edit));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Edits
    @Operation(
            operationId = "editStatus",
            summary = "Edit a status",
            description = "Every icon of the status changes at once.")
    public StatusView edit(@PathParam("id") UUID id, @NotNull @Valid StatusEdit edit) {
        var status = NotFound.unless(Status.locked(id), "status");
        var before = ifMatch.check(new StatusView(status));
        status.apply(edit);
        status.version++;
        var view = new StatusView(status);
        events.record(
                Change.of(EventKind.STATUS_EDITED).subject(id).before(before).after(view));
        return view;
    }

    @PUT
    @Path("/order")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "orderStatuses",
            summary = "Reorder the statuses",
            description = "The list must name every status of one or more processes exactly once.")
    public StatusList order(@NotNull @Valid Order order) {
        var present = Status.lockedOf(Status.processesOf(order.ids()));
        var before = order.put(present, "okolo.order");
        events.record(Change.of(EventKind.STATUS_ORDERED).before(before).after(order));
        return list(null, false);
    }
}
