package org.okolo.client.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.tenancy.Role;

/** How a client becomes mine: claimed while nobody has it, or taken over from a colleague by a lead. */
@Path("/clients")
@Tag(name = "Clients")
public class OwnerResource {

    @Inject
    Clients clients;

    @Inject
    ChangeClient changing;

    /** @param reason why, for the colleague who had the client */
    public record TakeOver(
            @NotBlank @Size(max = 500) @Schema(examples = "Complained about the delivery")
            String reason) {}

    @POST
    @Path("/{id}/claim")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "claimClient",
            summary = "Claim a client that has no owner",
            description = "First come, first served: if several managers claim at once, exactly one succeeds, and"
                    + " the others get `client-taken` with `ownerId` and `ownerName`. Claiming your own client"
                    + " changes nothing.")
    public ClientView claim(@PathParam("id") UUID id) {
        var client = clients.locked(id);
        changing.claim(client);
        return ClientView.of(client);
    }

    @POST
    @Path("/{id}/take-over")
    @Edits
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "takeOverClient",
            summary = "Take over a client from a colleague",
            description = "For leads and owners. The reason is kept with the event, which names both owners.")
    public ClientView takeOver(@PathParam("id") UUID id, @NotNull @Valid TakeOver taking) {
        var client = clients.lockedAsSeen(id);
        changing.takeOver(client, taking.reason());
        return ClientView.of(client);
    }
}
