package org.okolo.client.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.client.ClientParts;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.owner.OwnerRule;
import org.okolo.edit.Edits;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.page.QueryValue;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** Deleting clients, and bringing them back within 30 days. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class DeletedClientResource {

    @Inject
    Clock clock;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    @Inject
    ChangeClient changing;

    @GET
    @Path("/deleted")
    @Operation(
            operationId = "listDeletedClients",
            summary = "List deleted clients, most recently deleted first",
            description = "Either those deleted within the last 30 days, which can be restored, or those deleted"
                    + " earlier, which the service erases within hours.")
    public Page<DeletedClient> list(
            @QueryParam("restorable")
                    @DefaultValue("true")
                    @Parameter(description = "`false`: those that can no longer be restored and are about to be erased")
                    String restorable,
            @BeanParam @Valid PageRequest request) {
        var rows = deleted(
                Boolean.FALSE.equals(QueryValue.truth("restorable", restorable)) ? "<=" : ">",
                clock.instant().minus(Client.RESTORABLE),
                request);
        var parts = ClientParts.byClient(rows.stream().map(client -> client.id).toList());
        return Page.of(
                rows,
                request.limit,
                client -> new DeletedClient(client, parts.get(client.id)),
                client -> Cursor.of(client.deletedAt, client.id));
    }

    private static List<Client> deleted(String side, Instant since, PageRequest request) {
        var from = "deletedAt " + side + " ?1 and mergedInto is null";
        var order = " order by deletedAt desc, id desc";
        return request.after()
                .map(cursor -> Client.<Client>find(
                        from + " and (deletedAt < ?2 or (deletedAt = ?2 and id < ?3))" + order,
                        since,
                        cursor.instant(0),
                        cursor.id(1)))
                .orElseGet(() -> Client.find(from + order, since))
                .range(0, request.rows() - 1)
                .list();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "deleteClient",
            summary = "Delete a client",
            description = "The client can be restored within 30 days. After that the service erases it for good.")
    public void delete(@PathParam("id") UUID id) {
        changing.delete(clients.lockedAsSeen(id));
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @ForCard
    @Operation(
            operationId = "restoreClient",
            summary = "Restore a deleted client",
            description =
                    "Possible within 30 days of the deletion. A client that is not deleted is returned as it" + " is.")
    public ClientView restore(@PathParam("id") UUID id) {
        var client = NotFound.unless(clients.lockedOrDeleted(id), "client");
        if (!client.isDeleted()) {
            return ClientView.of(client);
        }
        if (!client.isRestorable(clock.instant())) {
            throw new NotFound("client");
        }
        owners.mayDelete(client);
        changing.restore(client);
        return ClientView.of(client);
    }
}
