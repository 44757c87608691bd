package org.okolo.client.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.limit.ForCard;
import org.okolo.tenancy.Role;

/** Which tags a client has. */
@Path("/clients")
@Tag(name = "Tags")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientTagResource {

    @Inject
    Clients clients;

    @Inject
    TagClients tagging;

    /** @param tagIds all the client shall have; those not named are taken away */
    public record TagChange(
            @NotNull @Size(max = 1000) @Schema(maxItems = TagClients.MOST)
            List<@NotNull UUID> tagIds) {}

    @PUT
    @Path("/{id}/tags")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setClientTags",
            summary = "Replace a client's tags",
            description = "At most 50, or some of those it has. Every manager may do this.")
    public ClientView set(@PathParam("id") UUID id, @NotNull @Valid TagChange change) {
        var client = clients.lockedAsSeen(id);
        tagging.set(client, change.tagIds());
        return ClientView.of(client);
    }
}
