package org.okolo.client;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.EventFeed;
import org.okolo.event.EventKind;
import org.okolo.event.EventView;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** The clients of the project: find, add, edit, delete and restore. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientResource {

    @Inject
    Clock clock;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    OwnerRule owners;

    @Inject
    FindClients finding;

    @Inject
    EventFeed feed;

    @GET
    @Operation(
            operationId = "listClients",
            summary = "Find clients",
            description = "`q` are beginnings of words in names, handles and ids.")
    public Page<ClientView> list(@BeanParam @Valid ClientFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "addClient",
            summary = "Make a person a client",
            description =
                    "Answers `profile-taken` with `clientId` when one of the profiles belongs to a client already; `deleted` says whether that one can be restored instead.")
    public RestResponse<ClientView> add(@NotNull @Valid NewClient wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, adding.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getClient", summary = "One client", description = "A deleted client is not found.")
    public ClientView get(@PathParam("id") UUID id) {
        return ClientView.of(clients.present(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(operationId = "editClient", summary = "Change name and comment", description = "Replaces both.")
    public ClientView edit(@PathParam("id") UUID id, @NotNull @Valid ClientEdit edit) {
        var client = clients.locked(id);
        ifMatch.check(client.version, () -> ClientView.of(client));
        var before = Told.typed(client);
        client.name = edit.name();
        client.comment = edit.comment();
        client.changed(clock.instant());
        ClientWord.rewrite(client, Profile.ofClient(id));
        clients.tell(EventKind.CLIENT_EDITED, client, null, before, Told.typed(client));
        return ClientView.of(client);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "deleteClient",
            summary = "Delete a client",
            description = "It can be restored within 30 days.")
    public void delete(@PathParam("id") UUID id) {
        var client = clients.locked(id);
        ifMatch.check(client.version, () -> ClientView.of(client));
        changing.delete(client);
    }

    @POST
    @Path("/{id}/restore")
    @Transactional
    @Operation(
            operationId = "restoreClient",
            summary = "Bring a deleted client back",
            description = "Within 30 days of the deletion. A client that is not deleted is answered as it is.")
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

    @GET
    @Path("/{id}/events")
    @Operation(
            operationId = "listClientEvents",
            summary = "What happened to a client, newest first",
            description = "Everything anybody did with the client.")
    public Page<EventView> events(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return feed.ofClient(clients.present(id).id, page);
    }
}
