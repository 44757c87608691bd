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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.edit.Order;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** The business processes of the project. Retiring one moves its clients: {@code client.retire.RetireProcessResource}. */
@Path("/processes")
@Tag(name = "Statuses")
public class ProcessResource {

    /** More would not fit a picker, and an order must name them all. */
    private static final int MOST = 50;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    AddStatus adding;

    /** All processes, in order. */
    public record ProcessList(List<ProcessView> items) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "listProcesses",
            summary = "List all processes, in order",
            description = "The first is the default. Retired ones are left out.")
    public ProcessList list() {
        return listed(Process.inOrder());
    }

    @POST
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "addProcess",
            summary = "Add a process at the end",
            description = "It starts without statuses. A project has at most 50 processes.")
    public RestResponse<ProcessView> add(@NotNull @Valid ProcessEdit edit) {
        var present = Process.allLocked();
        if (present.size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A project has " + MOST + " processes at most.");
        }
        var process = new Process();
        process.append(present);
        process.version = 1;
        process.apply(edit);
        process.persist();
        var view = new ProcessView(process);
        events.record(Change.of(EventKind.PROCESS_ADDED).subject(process.id).after(view));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Edits
    @Operation(
            operationId = "editProcess",
            summary = "Rename a process",
            description = "Its captions, in one language or in both.")
    public ProcessView edit(@PathParam("id") UUID id, @NotNull @Valid ProcessEdit edit) {
        var process = NotFound.unless(Process.locked(id), "process");
        var before = ifMatch.check(new ProcessView(process));
        process.apply(edit);
        process.version++;
        var view = new ProcessView(process);
        events.record(
                Change.of(EventKind.PROCESS_EDITED).subject(id).before(before).after(view));
        return view;
    }

    @PUT
    @Path("/order")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "orderProcesses",
            summary = "Reorder the processes",
            description = "The list must name every process exactly once; the first becomes the default.")
    public ProcessList order(@NotNull @Valid Order order) {
        var before = order.put(Process.allLocked(), "okolo.process-order");
        events.record(Change.of(EventKind.PROCESS_ORDERED).before(before).after(order));
        return listed(Process.inOrder());
    }

    @POST
    @Path("/{id}/statuses")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "addStatusToProcess",
            summary = "Add a status at the end of a process",
            description = "A process has at most 200 statuses.")
    public RestResponse<StatusView> addStatus(@PathParam("id") UUID id, @NotNull @Valid StatusEdit edit) {
        var process = NotFound.unless(Process.locked(id), "process");
        return RestResponse.status(RestResponse.Status.CREATED, adding.add(process, edit));
    }

    private static ProcessList listed(List<Process> processes) {
        return new ProcessList(processes.stream().map(ProcessView::new).toList());
    }
}
