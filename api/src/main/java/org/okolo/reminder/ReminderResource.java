package org.okolo.reminder;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.ForCard;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** One's own reminders. Nobody else reads them, but in the file on the person whom one is about. */
@Path("/reminders")
@Tag(name = "Reminders")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ReminderResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    CurrentManager manager;

    @Inject
    FindReminders finding;

    @Inject
    WriteReminders writing;

    /** @param until later than now, within a year */
    public record Snooze(
            @NotNull @Schema(implementation = String.class, format = "date-time", examples = "2030-01-31T09:00:00Z")
            Instant until) {}

    @GET
    @ForCard
    @Operation(
            operationId = "listReminders",
            summary = "List my reminders, by time",
            description = "`waiting` shows what I missed while my browser was closed.")
    public Page<ReminderView> list(@BeanParam @Valid ReminderFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @ForCard
    @Operation(
            operationId = "addReminder",
            summary = "Add a reminder",
            description =
                    "The time is local and unaffected by daylight saving: a time that is skipped comes later"
                            + " by as much, and one that occurs twice comes the first time. It appears once in the live"
                            + " stream as `reminder`, and is e-mailed if the account asks for that. Repeats missed while"
                            + " nobody could be told come as a single reminder that says how many. At most 500 upcoming"
                            + " reminders. Nobody else sees it, except in the file on the client it is about, which leads can make.")
    public RestResponse<ReminderView> add(@NotNull @Valid ReminderEdit wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReminder",
            summary = "Get a reminder",
            description = "Other people's reminders are not found.")
    public ReminderView get(@PathParam("id") UUID id) {
        return new ReminderView(own(Reminder.findById(id)));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "editReminder",
            summary = "Edit a reminder",
            description = "Replaces everything. It then waits for its next time.")
    public ReminderView edit(@PathParam("id") UUID id, @NotNull @Valid ReminderEdit edit) {
        return writing.edit(checked(id), edit);
    }

    @POST
    @Path("/{id}/snooze")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "snoozeReminder",
            summary = "Snooze a reminder",
            description = "A repeating reminder then continues with its next time.")
    public ReminderView snooze(@PathParam("id") UUID id, @NotNull @Valid Snooze snooze) {
        return writing.snooze(checked(id), snooze.until());
    }

    @POST
    @Path("/{id}/done")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "finishReminder",
            summary = "Mark a reminder as done",
            description =
                    "A single reminder is over; a repeating one continues with its next time until it is" + " deleted.")
    public ReminderView done(@PathParam("id") UUID id) {
        return writing.done(checked(id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(operationId = "deleteReminder", summary = "Delete a reminder", description = "With all its repeats.")
    public void delete(@PathParam("id") UUID id) {
        writing.delete(checked(id));
    }

    private Reminder checked(UUID id) {
        var reminder = own(Reminder.locked(id));
        ifMatch.check(new ReminderView(reminder));
        return reminder;
    }

    private Reminder own(Reminder found) {
        return NotFound.unless(found != null && found.managerId.equals(manager.id()) ? found : null, "reminder");
    }
}
