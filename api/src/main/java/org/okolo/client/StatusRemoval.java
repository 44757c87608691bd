package org.okolo.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.status.Status;
import org.okolo.status.StatusView;
import org.okolo.tenancy.Role;

/** Removing a status moves its clients, so it stands with the clients. */
@Path("/statuses")
@Tag(name = "Statuses")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class StatusRemoval {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    Events events;

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "removeStatus",
            summary = "Remove a status",
            description = "When clients have it, `successorId` must name the status they get; all move at once.")
    public void remove(@PathParam("id") UUID id, @QueryParam("successorId") UUID successorId) {
        Status status = NotFound.unless(Status.findById(id), "status");
        ifMatch.check(status.version, () -> new StatusView(status));
        if (successorId != null && (successorId.equals(id) || Status.findById(successorId) == null)) {
            throw Invalid.field("successorId", "okolo.status");
        }
        try {
            move(id, successorId);
            delete(status);
        } catch (ConstraintViolationException somebodyJustGotIt) {
            throw inUse(1);
        }
        events.record(EventKind.STATUS_REMOVED, null, id, new StatusView(status), new Told.OfStatus(successorId, null));
    }

    /** Clients first, then the status: the order in which everybody locks. */
    private void move(UUID id, UUID successorId) {
        List<Client> having = Client.<Client>find("statusId = ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var present = having.stream().filter(client -> !client.isDeleted()).count();
        if (present > 0 && successorId == null) {
            throw inUse(present);
        }
        var before = new Told.OfStatus(id, null);
        var after = new Told.OfStatus(successorId, null);
        for (var client : having) {
            client.statusId = successorId;
            client.changed(clock.instant());
        }
        clients.tellAll(EventKind.CLIENT_STATUS, having, before, after);
        entities.flush();
    }

    private void delete(Status status) {
        try {
            entities.refresh(status, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException removedMeanwhile) {
            throw new NotFound("status");
        }
        ifMatch.check(status.version, () -> new StatusView(status));
        status.delete();
        entities.flush();
    }

    private static Conflict inUse(long clients) {
        return new Conflict(
                ProblemType.STATUS_IN_USE,
                "Clients have this status; name the one they get instead.",
                Map.of("clients", clients));
    }
}
