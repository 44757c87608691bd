package org.okolo.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.ForCard;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** What has to be done: by whom, by when, about whom. */
@Path("/tasks")
@Tag(name = "Tasks")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class TaskResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Tasks tasks;

    @Inject
    FindTasks finding;

    @Inject
    WriteTasks writing;

    public record DoneChange(@NotNull Boolean done) {}

    @GET
    @ForCard
    @Operation(
            operationId = "listTasks",
            summary = "Find tasks, earliest due date first",
            description = "Today is the caller's, in the time zone of their account. A task due on a day comes after"
                    + " those due at a time on that day; tasks without a date come last.")
    public Page<TaskView> list(@BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @ForCard
    @Operation(
            operationId = "addTask",
            summary = "Add a task",
            description = "The client's `nextDue` is updated; the client's version is not.")
    public RestResponse<TaskView> add(@NotNull @Valid TaskEdit wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTask", summary = "Get a task", description = "Whether open or done.")
    public TaskView get(@PathParam("id") UUID id) {
        return new TaskView(tasks.present(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "editTask",
            summary = "Edit a task",
            description = "Replaces everything. Its assignee, its creator, leads and owners may do this; anyone may"
                    + " if it has no assignee.")
    public TaskView edit(@PathParam("id") UUID id, @NotNull @Valid TaskEdit edit) {
        return writing.edit(checked(id, edit.clientId()), edit);
    }

    @PUT
    @Path("/{id}/done")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setTaskDone",
            summary = "Mark a task as done, or reopen it",
            description = "Anyone who may edit it may do this.")
    public TaskView done(@PathParam("id") UUID id, @NotNull @Valid DoneChange change) {
        return writing.done(checked(id, null), change.done());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "deleteTask",
            summary = "Delete a task",
            description = "Anyone who may edit it may do this.")
    public void delete(@PathParam("id") UUID id) {
        writing.delete(checked(id, null));
    }

    private Tasks.Locked checked(UUID id, UUID newClientId) {
        var found = tasks.locked(id, newClientId);
        ifMatch.check(new TaskView(found.task()));
        return found;
    }
}
