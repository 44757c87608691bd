package org.okolo.access.own;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.door.Entrance;
import org.okolo.access.door.SessionView;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;

/** A session, by its cookie. */
@Path("/session")
@Tag(name = "Access")
public class SessionResource {

    @Inject
    Sessions sessions;

    @Inject
    Entrance entrance;

    /** @param managerId one of the account's memberships */
    @Schema(name = "ProjectSwitch")
    public record Switch(
            @NotNull @Schema(examples = "0198f7a0-0000-7000-8000-000000000001")
            UUID managerId) {}

    @POST
    @Path("/refresh")
    @PermitAll
    @ReadsOnly
    @Limited(Door.SESSION)
    @Operation(
            operationId = "refreshSession",
            summary = "Get a new access token",
            description = "Requires the session cookie, and replaces it. `token-refused` if the session has ended.")
    public RestResponse<SessionView> refresh() {
        return sessions.refresh(entrance.session(), null);
    }

    @POST
    @Path("/switch")
    @PermitAll
    @ReadsOnly
    @Limited(Door.SESSION)
    @Operation(
            operationId = "switchProject",
            summary = "Switch to another project",
            description = "To another membership of the same account. Requires the session cookie.")
    public RestResponse<SessionView> switchTo(@NotNull @Valid Switch to) {
        return sessions.refresh(entrance.session(), to.managerId());
    }

    @DELETE
    @PermitAll
    @ReadsOnly
    @Limited(Door.SESSION)
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "Ends the session and its access tokens at once. Does nothing without a session.")
    public RestResponse<Void> signOut() {
        sessions.end(entrance.session());
        return entrance.forgotten();
    }
}
