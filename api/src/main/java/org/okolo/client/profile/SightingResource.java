package org.okolo.client.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Clients;
import org.okolo.client.Profile;
import org.okolo.client.StoredProfiles;
import org.okolo.limit.ForCard;
import org.okolo.tenancy.Role;

/** What pages tell of people, whoever they are. What they tell of a known profile stands at the profile. */
@Path("/sightings")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class SightingResource {

    @Inject
    Clients clients;

    @Inject
    StoredProfiles stored;

    @Inject
    ClaimProfile claiming;

    @POST
    @Transactional
    @ForCard
    @Operation(
            operationId = "reportSighting",
            summary = "Report who uses a handle",
            description = "A client known by this handle but with another id loses it: from then on the handle alone"
                    + " leads to nobody. The answer is the same whether or not any client had it.")
    @APIResponse(responseCode = "204", description = "Recorded, if there was anything to record")
    public void see(@NotNull @Valid PersonSeen person) {
        var seen = person.key();
        stored.formerOf(seen).ifPresent(former -> {
            Profile.getEntityManager().detach(former);
            clients.lockedOrDeleted(former.clientId);
            stored.formerOf(seen).ifPresent(current -> claiming.takeOver(seen));
        });
    }
}
