package org.okolo.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** How the team and its clients do, in days, weeks and months of the project's zone. */
@Path("/statistics")
@Tag(name = "Statistics")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class StatisticsResource {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    CurrentProject project;

    @Inject
    RollUp rollUp;

    @Inject
    ReadSums sums;

    @Inject
    ReadMoves moves;

    @Inject
    Events events;

    @GET
    @Path("/statuses")
    @Operation(
            operationId = "getStatusStatistics",
            summary = "Count clients per status over time",
            description = "How many entered and left each status in each period, and how many were in it at the end.")
    public StatusStatistics statuses(@BeanParam SpanQuery query) {
        return sums.statuses(asked(query), behind());
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "getMoveStatistics",
            summary = "Get conversion and time between statuses",
            description = "Over the whole period; `by` makes no difference.")
    public MoveStatistics moves(@BeanParam SpanQuery query) {
        return moves.moves(asked(query), behind());
    }

    @GET
    @Path("/managers")
    @Operation(
            operationId = "getManagerStatistics",
            summary = "Count what each manager did",
            description = "By kind of event: `template.used` counts replies from templates, `client.status` moves,"
                    + " `note.added` notes, and `task.done` finished tasks.")
    public WorkStatistics managers(@BeanParam SpanQuery query) {
        return sums.work(asked(query), behind());
    }

    @GET
    @Path("/purchases")
    @Operation(
            operationId = "getPurchaseStatistics",
            summary = "Sum up purchases",
            description = "By day of purchase, currency and state of the order.")
    public PurchaseStatistics purchases(@BeanParam SpanQuery query) {
        return sums.purchases(asked(query), behind());
    }

    @POST
    @Path("/rebuild")
    @Transactional
    @Operation(
            operationId = "rebuildStatistics",
            summary = "Rebuild the statistics",
            description = "Counts all events again in the background; meanwhile `behind` says how many are still to"
                    + " be counted. The result is the same, so this is only for when you doubt it. Happens"
                    + " automatically when the project's time zone changes.")
    public void rebuild() {
        rollUp.restart();
        events.record(Change.of(EventKind.STATISTICS_REBUILT));
    }

    private SpanQuery.Asked asked(SpanQuery query) {
        Project own = Project.findById(project.id());
        return query.asked(LocalDate.now(clock.withZone(ZoneId.of(own.zone))));
    }

    /** What has just happened is counted first, as far as that takes no time worth mentioning. */
    private long behind() {
        rollUp.catchUp();
        var last =
                entities.createQuery("select seq from EventCounter", Long.class).getSingleResult();
        return Math.max(0, last - StatisticsCursor.ofProject().seq);
    }
}
