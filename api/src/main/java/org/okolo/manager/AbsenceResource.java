package org.okolo.manager;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** When managers are not there. Everybody may note their own; a lead, anybody's. */
@Path("/absences")
@Tag(name = "Managers")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class AbsenceResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    CurrentManager caller;

    @Inject
    Events events;

    @GET
    @Operation(operationId = "listAbsences", summary = "List absences", description = "Sorted by last day.")
    public Page<AbsenceView> list(
            @QueryParam("managerId") UUID managerId,
            @QueryParam("since")
                    @Parameter(description = "Leave out absences that ended before this day, such as `2026-11-21`")
                    LocalDate since,
            @BeanParam @Valid PageRequest request) {
        var after = request.after();
        var day = after.map(cursor -> cursor.day(0)).orElse(since == null ? LocalDate.EPOCH : since);
        var id = after.map(cursor -> cursor.id(1)).orElse(new UUID(0, 0));
        var absences = Absence.<Absence>find(
                        "(lastDay > ?1 or (lastDay = ?1 and id > ?2))"
                                + (managerId == null ? "" : " and managerId = ?3")
                                + " order by lastDay, id",
                        managerId == null ? new Object[] {day, id} : new Object[] {day, id, managerId})
                .range(0, request.rows() - 1)
                .list();
        return Page.of(absences, request.limit, AbsenceView::new, absence -> Cursor.of(absence.lastDay, absence.id));
    }

    @POST
    @Transactional
    @Operation(
            operationId = "addAbsence",
            summary = "Add an absence",
            description = "On these days, in the project's time zone, the manager gets no new clients.")
    public RestResponse<AbsenceView> add(@NotNull @Valid NewAbsence wanted) {
        requireOrder(wanted.firstDay(), wanted.lastDay());
        if (Manager.findById(wanted.managerId()) == null) {
            throw Invalid.field("managerId", "okolo.manager");
        }
        requireOwnOrLead(wanted.managerId());
        var absence = new Absence();
        absence.managerId = wanted.managerId();
        absence.apply(wanted.firstDay(), wanted.lastDay(), wanted.reason());
        absence.version = 1;
        absence.persist();
        var view = new AbsenceView(absence);
        events.record(Change.of(EventKind.ABSENCE_ADDED).subject(absence.id).after(view));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Edits
    @Transactional
    @Operation(operationId = "editAbsence", summary = "Change an absence", description = "Replaces all fields.")
    public AbsenceView edit(@PathParam("id") UUID id, @NotNull @Valid AbsenceEdit edit) {
        requireOrder(edit.firstDay(), edit.lastDay());
        var absence = checked(id);
        var before = new AbsenceView(absence);
        absence.apply(edit.firstDay(), edit.lastDay(), edit.reason());
        absence.version++;
        var view = new AbsenceView(absence);
        events.record(
                Change.of(EventKind.ABSENCE_EDITED).subject(id).before(before).after(view));
        return view;
    }

    @DELETE
    @Path("/{id}")
    @Edits
    @Transactional
    @Operation(
            operationId = "deleteAbsence",
            summary = "Delete an absence",
            description = "The manager counts as present again.")
    public void delete(@PathParam("id") UUID id) {
        var absence = checked(id);
        var before = new AbsenceView(absence);
        absence.delete();
        events.record(Change.of(EventKind.ABSENCE_DELETED).subject(id).before(before));
    }

    private Absence checked(UUID id) {
        Absence absence = NotFound.unless(Absence.findById(id, LockModeType.PESSIMISTIC_WRITE), "absence");
        requireOwnOrLead(absence.managerId);
        ifMatch.check(new AbsenceView(absence));
        return absence;
    }

    private void requireOwnOrLead(UUID managerId) {
        if (!managerId.equals(caller.id()) && !caller.isAtLeast(Role.LEAD)) {
            throw new Refused(ProblemType.FORBIDDEN, "Only a lead may say when others are not there.");
        }
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Invalid.field("lastDay", "okolo.last-day");
        }
    }
}
