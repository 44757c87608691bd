package org.okolo.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.limit.ForCard;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Who else may be the same person as a client. It is only ever suggested: nothing is merged by itself. */
@Path("/clients")
@Tag(name = "Duplicates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class DuplicateResource {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    ClientDuplicates duplicates;

    /** The surest first; 20 at most. */
    public record DuplicateList(List<Duplicate> items) {}

    record ToldDuplicate(UUID otherId) {}

    @GET
    @Path("/{id}/duplicates")
    @ForCard
    @Operation(
            operationId = "listDuplicates",
            summary = "List clients that may be the same person, most likely first",
            description = "Those with the same phone number, e-mail address, handle in another network, or first and"
                    + " last name. At most 20, without dismissed ones.")
    public DuplicateList list(@PathParam("id") UUID id) {
        return new DuplicateList(duplicates.of(clients.present(id)));
    }

    @PUT
    @Path("/{id}/duplicates/{otherId}/dismissal")
    @Transactional
    @ForCard
    @Operation(
            operationId = "dismissDuplicate",
            summary = "Dismiss a duplicate",
            description = "Says that the two clients are different people. They are no longer suggested as"
                    + " duplicates of each other.")
    public void dismiss(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId) {
        var client = lockedWith(id, otherId);
        var pair = DismissedDuplicate.Pair.of(id, otherId);
        if (!DismissedDuplicate.among(List.of(id)).contains(pair)) {
            var row = new DismissedDuplicate();
            row.clientId = id;
            row.otherId = otherId;
            row.dismissedBy = manager.id();
            row.dismissedAt = clock.instant();
            row.persist();
            clients.tell(
                    client,
                    Change.of(EventKind.CLIENT_DUPLICATE_DISMISSED)
                            .subject(otherId)
                            .after(new ToldDuplicate(otherId)));
        }
    }

    @DELETE
    @Path("/{id}/duplicates/{otherId}/dismissal")
    @Transactional
    @Operation(
            operationId = "undoDismissal",
            summary = "Undo the dismissal of a duplicate",
            description = "The two clients may be suggested as duplicates again. Does nothing if there was no"
                    + " dismissal.")
    public void suggest(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId) {
        var client = lockedWith(id, otherId);
        if (DismissedDuplicate.forget(id, otherId)) {
            clients.tell(
                    client,
                    Change.of(EventKind.CLIENT_DUPLICATE_SUGGESTED)
                            .subject(otherId)
                            .before(new ToldDuplicate(otherId)));
        }
    }

    private Client lockedWith(UUID id, UUID otherId) {
        clients.present(id);
        clients.present(otherId);
        if (id.equals(otherId)) {
            throw Invalid.field("otherId", "okolo.merge-other");
        }
        return clients.locked(id);
    }
}
