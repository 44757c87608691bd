package org.okolo.live;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.limit.ForCard;
import org.okolo.page.QueryValue;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** What happens in the project, told as it happens. */
@Path("/live")
@Tag(name = "Live")
public class LiveResource {

    @Inject
    LiveStreams streams;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    JsonWebToken token;

    @GET
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "listen",
            summary = "Listen to the project",
            description = "Every event of the project becomes one message; `id` is its number, without gaps. A"
                    + " message is named `client` if it changes what is shown of a client, and then its `client`"
                    + " field is the new state. Other messages are named `statuses`, `managers`, `project`, or"
                    + " by the first word of the event's kind, such as `task` or `template`: fetch what you show"
                    + " of those again. `hidden` stands for something only others may see. `reset` means that"
                    + " too much has happened: fetch everything again. The stream ends when the access token"
                    + " expires; reconnect with `Last-Event-ID`. A client that stops reading is disconnected. At most 20 streams"
                    + " at once for each session or manager token.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of server-sent events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> listen(
            @HeaderParam("Last-Event-ID") @Parameter(description = "The `id` of the last message received")
                    String lastSeen,
            @Context Sse sse) {
        var listening = new Listening(
                project.id(),
                new Listener.Caller(manager.id(), manager.role(), manager.sid(), epoch()),
                Instant.ofEpochSecond(token.getExpirationTime()),
                number(lastSeen));
        return streams.open(listening, sse::newEventBuilder);
    }

    private int epoch() {
        return Integer.parseInt(token.getClaim(Claims.EPOCH).toString());
    }

    private static Long number(String lastSeen) {
        return QueryValue.read("Last-Event-ID", lastSeen, text -> Long.valueOf(text.trim()));
    }
}
