package org.okolo.client.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.limit.ForCard;
import org.okolo.tenancy.Role;

/** Changes of a client that mean something: status, owner, blocked. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientStateResource {

    @Inject
    Clients clients;

    @Inject
    ChangeClient changing;

    /** @param statusId null takes the status away; it has to be said */
    public record StatusChange(
            @JsonProperty(required = true) @Schema(required = true, nullable = true)
            UUID statusId,

            @Size(max = 500) String reason) {}

    /** @param ownerId null lets the client go; it has to be said */
    public record OwnerChange(
            @JsonProperty(required = true) @Schema(required = true, nullable = true)
            UUID ownerId,

            @Size(max = 500) String reason) {}

    /** @param reason why it is blocked; forgotten when it no longer is */
    public record BlockedChange(
            @NotNull Boolean blocked, @Size(max = 500) String reason) {}

    @PUT
    @Path("/{id}/status")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setClientStatus",
            summary = "Give a client another status, or none",
            description = "The reason is kept with the event.")
    public ClientView status(@PathParam("id") UUID id, @NotNull @Valid StatusChange change) {
        var client = clients.lockedAsSeen(id);
        changing.status(client, change.statusId(), change.reason());
        return ClientView.of(client);
    }

    @PUT
    @Path("/{id}/owner")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setClientOwner",
            summary = "Assign a client to another manager, or to nobody",
            description = "Managers may take a client that has no owner, and hand over or give up their own; leads"
                    + " and owners may change any. The reason is kept with the event.")
    public ClientView owner(@PathParam("id") UUID id, @NotNull @Valid OwnerChange change) {
        var client = clients.lockedAsSeen(id);
        changing.owner(client, change.ownerId(), change.reason());
        return ClientView.of(client);
    }

    @PUT
    @Path("/{id}/blocked")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setClientBlocked",
            summary = "Block or unblock a client",
            description = "Tells everyone not to deal with this client, or that it is fine again. Every manager may"
                    + " do this; the reason is shown on the card.")
    public ClientView blocked(@PathParam("id") UUID id, @NotNull @Valid BlockedChange change) {
        var client = clients.lockedAsSeen(id);
        if (change.blocked()) {
            changing.block(client, change.reason());
        } else {
            changing.unblock(client);
        }
        return ClientView.of(client);
    }
}
