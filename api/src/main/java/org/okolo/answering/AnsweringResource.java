package org.okolo.answering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Clients;
import org.okolo.event.HappeningNow;
import org.okolo.limit.ForCard;
import org.okolo.limit.ReadsOnly;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** Takes who is answering a client, and says who else is. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class AnsweringResource {

    @Inject
    Leases leases;

    @Inject
    Clients clients;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    Clock clock;

    @Inject
    Event<HappeningNow> happening;

    /** @param items everybody but the caller */
    public record AnsweringColleagues(List<Answering> items) {}

    @PUT
    @Path("/{id}/answering")
    @ForCard
    @ReadsOnly("It is told and not stored.")
    @Operation(
            operationId = "startAnswering",
            summary = "Say that you are answering a client",
            description = "Holds for a minute: repeat it while you go on writing. When you begin and when you end,"
                    + " the live stream tells `answering` with `clientId`, `managerId` and `until`, which is null"
                    + " at the end; these messages have no `id` and are not told again. Nothing of this is stored,"
                    + " and each node of the service knows only what it was told itself.")
    public AnsweringColleagues begin(@PathParam("id") UUID id) {
        clients.present(id);
        if (leases.begin(project.id(), id, manager.id(), clock.instant())) {
            tell(id, clock.instant().plusSeconds(Leases.SECONDS));
        }
        return others(id);
    }

    @DELETE
    @Path("/{id}/answering")
    @ForCard
    @ReadsOnly("It is told and not stored.")
    @Operation(
            operationId = "stopAnswering",
            summary = "Say that you are no longer answering a client",
            description = "Does nothing if you were not.")
    public void end(@PathParam("id") UUID id) {
        clients.present(id);
        if (leases.end(project.id(), id, manager.id())) {
            tell(id, null);
        }
    }

    private AnsweringColleagues others(UUID clientId) {
        return new AnsweringColleagues(leases.others(project.id(), clientId, manager.id(), clock.instant()));
    }

    private void tell(UUID clientId, Instant until) {
        happening.fire(
                new HappeningNow(project.id(), "answering", new AnsweringChanged(clientId, manager.id(), until)));
    }
}
