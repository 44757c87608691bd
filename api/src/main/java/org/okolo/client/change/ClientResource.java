package org.okolo.client.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.find.ClientFilter;
import org.okolo.client.find.FindClients;
import org.okolo.edit.Edits;
import org.okolo.event.EventFeed;
import org.okolo.event.EventView;
import org.okolo.limit.ForCard;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** The clients of the project: find, add and edit. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientResource {

    @Inject
    Clients clients;

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    FindClients finding;

    @Inject
    EventFeed feed;

    @GET
    @ForCard
    @Operation(
            operationId = "listClients",
            summary = "Find clients",
            description = "`q` matches the beginnings of words in names, handles and ids.")
    public Page<ClientView> list(@BeanParam @Valid ClientFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @ForCard
    @Operation(
            operationId = "addClient",
            summary = "Add a client",
            description = "If one of the profiles already belongs to a client, the answer is `profile-taken` with"
                    + " that client's `clientId`; `deleted` says whether that client can be restored instead.")
    public RestResponse<ClientView> add(@NotNull @Valid NewClient wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, adding.add(wanted).view());
    }

    @GET
    @Path("/{id}")
    @ForCard
    @Operation(operationId = "getClient", summary = "Get a client", description = "Deleted clients are not found.")
    public ClientView get(@PathParam("id") UUID id) {
        return ClientView.of(clients.present(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "editClient",
            summary = "Edit a client's card",
            description = "Replaces the name and the comment. Source, contacts and fields stay as they are if"
                    + " omitted or null. A list of contacts replaces the whole list; of the fields, only those"
                    + " named change.")
    public ClientView edit(@PathParam("id") UUID id, @NotNull @Valid ClientEdit edit) {
        return changing.edit(clients.lockedAsSeen(id), edit);
    }

    @GET
    @Path("/{id}/events")
    @ForCard
    @Operation(
            operationId = "listClientEvents",
            summary = "List what happened to a client, newest first",
            description = "Everything anyone did with the client, or with a client that was merged into it.")
    public Page<EventView> events(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return feed.ofClients(clients.withMerged(clients.present(id).id), page);
    }
}
