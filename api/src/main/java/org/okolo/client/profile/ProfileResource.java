package org.okolo.client.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.HandleView;
import org.okolo.client.Profile;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.ForCard;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** Where a client is met: profiles, and what pages tell of them. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ProfileResource {

    /** Handles, newest first; 1000 at most. */
    public record HandleList(List<HandleView> items) {}

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    ChangeProfiles changing;

    @POST
    @Path("/{id}/profiles")
    @Transactional
    @ForCard
    @Operation(
            operationId = "addProfile",
            summary = "Add a profile",
            description = "If the client already has this profile, new details are added to it, as with a sighting.")
    public ClientView add(@PathParam("id") UUID id, @NotNull @Valid NewProfile wanted) {
        var client = clients.locked(id);
        changing.add(client, wanted.key());
        return ClientView.of(client);
    }

    @DELETE
    @Path("/{id}/profiles/{profileId}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "removeProfile",
            summary = "Remove a profile",
            description = "In that network the person is a stranger again.")
    public ClientView remove(@PathParam("id") UUID id, @PathParam("profileId") UUID profileId) {
        var client = clients.locked(id);
        var profile = of(client, profileId);
        ifMatch.check(client.version, () -> ClientView.of(client));
        changing.remove(client, profile);
        return ClientView.of(client);
    }

    @POST
    @Path("/{id}/profiles/{profileId}/sightings")
    @Transactional
    @ForCard
    @Operation(
            operationId = "reportProfileSighting",
            summary = "Report what a page shows of a profile",
            description = "Links id and handle to each other; a new handle dates the old one. Makes no edit stale.")
    public ClientView see(
            @PathParam("id") UUID id, @PathParam("profileId") UUID profileId, @NotNull @Valid Sighting sighting) {
        var client = clients.locked(id);
        var profile = of(client, profileId);
        var key = sighting.key(profile.network);
        if (key.isEmpty()) {
            throw Invalid.field("handle", "okolo.handle");
        }
        changing.see(client, profile, key);
        return ClientView.of(client);
    }

    @GET
    @Path("/{id}/handles")
    @Operation(
            operationId = "listHandles",
            summary = "List every handle the client's profiles have had, newest first",
            description = "Dated by when the service learned of them. A former handle may belong to someone else now.")
    public HandleList handles(@PathParam("id") UUID id) {
        clients.present(id);
        return new HandleList(clients.handles(List.of(id)));
    }

    private static Profile of(Client client, UUID profileId) {
        Profile profile = Profile.findById(profileId);
        return NotFound.unless(profile == null || !profile.clientId.equals(client.id) ? null : profile, "profile");
    }
}
