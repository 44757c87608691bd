package org.okolo.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.event.EventKind;
import org.okolo.limit.ForCard;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** What the calling manager has done since midnight of the project. */
@Path("/statistics")
@Tag(name = "Statistics")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class TodayResource {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    /** @param mine clients the manager owns now */
    @Schema(name = "TodayStatistics")
    public record Today(long added, long statusMoves, long notes, long mine) {}

    @GET
    @Path("/today")
    @ForCard
    @Operation(
            operationId = "getToday",
            summary = "Get my work today, in the project's time zone",
            description = "Clients I added, statuses I changed and notes I wrote since midnight, and how many"
                    + " clients I own.")
    public Today today() {
        var counts = counts(midnight());
        return new Today(
                counts.getOrDefault(EventKind.CLIENT_ADDED, 0L),
                counts.getOrDefault(EventKind.CLIENT_STATUS, 0L),
                counts.getOrDefault(EventKind.NOTE_ADDED, 0L),
                Client.count("ownerId = ?1 and deletedAt is null", manager.id()));
    }

    private Instant midnight() {
        Project own = Project.findById(project.id());
        var zone = ZoneId.of(own.zone);
        return LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
    }

    /** Numbers grow with time: the day begins at one number, and the manager's events from there on are an index range. */
    private Map<EventKind, Long> counts(Instant since) {
        var counts = new EnumMap<EventKind, Long>(EventKind.class);
        entities.createQuery("""
                        select e.kind, count(*) from Event e where e.managerId = :manager and e.kind in :kinds
                        and e.seq >= (select min(first.seq) from Event first where first.at >= :since) group by e.kind""", Object[].class)
                .setParameter("manager", manager.id())
                .setParameter("kinds", List.of(EventKind.CLIENT_ADDED, EventKind.CLIENT_STATUS, EventKind.NOTE_ADDED))
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> counts.put((EventKind) row[0], (Long) row[1]));
        return counts;
    }
}
