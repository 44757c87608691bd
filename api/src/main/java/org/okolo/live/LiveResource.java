package org.okolo.live;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** What happens in the project, told as it happens. */
@Path("/live")
@Tag(name = "Live")
public class LiveResource {

    private static final Logger LOG = Logger.getLogger(LiveResource.class);

    /** What one stream may keep waiting: more than a replay, so that only a reader that has stopped reading is cut off. */
    private static final int QUEUE = 2 * ProjectStream.MOST;

    @Inject
    LiveStreams streams;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    JsonWebToken token;

    @Inject
    ExecutorService executor;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    /** Who listens, until when, and from where on. */
    private record Wish(UUID projectId, Listener.Caller caller, Instant until, Long lastSeen) {}

    @GET
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "listen",
            summary = "Listen to the project",
            description =
                    "Events `client`, `statuses`, `managers`, `project`, `reset`, and `hidden` for what only others may see; `id` is the number of the event"
                            + " in the project, without gaps. Ends with the access token; connect again with `Last-Event-ID`.")
    @APIResponse(responseCode = "200", description = "A stream of server-sent events")
    public Multi<OutboundSseEvent> listen(@HeaderParam("Last-Event-ID") String lastSeen, @Context Sse sse) {
        var wish = new Wish(
                project.id(),
                new Listener.Caller(manager.id(), manager.role(), manager.sid(), epoch()),
                Instant.ofEpochSecond(token.getExpirationTime()),
                number(lastSeen));
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> open(wish, emitter, sse), QUEUE)
                // Mostly a reader that has stopped reading; it comes again and goes on where it was.
                .onFailure()
                .invoke(failure -> LOG.debugf(failure, "A live stream of project %s was cut off", wish.projectId()))
                .onFailure()
                .recoverWithCompletion();
    }

    private void open(Wish wish, MultiEmitter<? super OutboundSseEvent> emitter, Sse sse) {
        var listener = new Listener(wish.caller(), emitter, sse::newEventBuilder);
        var stream = streams.of(wish.projectId());
        var left = Math.max(1, Duration.between(clock.instant(), wish.until()).toMillis());
        var timer = vertx.setTimer(left, fired -> listener.end());
        emitter.onTermination(() -> {
            vertx.cancelTimer(timer);
            listener.ended();
            // Whoever ends the stream may hold its lock already, or be a thread that must not wait for it.
            executor.execute(() -> stream.leave(listener));
        });
        executor.execute(() -> join(stream, listener, wish.lastSeen()));
    }

    /** A stream that cannot begin ends at once: the listener comes again, instead of waiting for what never comes. */
    private static void join(ProjectStream stream, Listener listener, Long lastSeen) {
        try {
            stream.join(listener, lastSeen);
        } catch (RuntimeException failed) {
            LOG.error("A live stream could not begin", failed);
            listener.end();
        }
    }

    private int epoch() {
        return Integer.parseInt(token.getClaim(Claims.EPOCH).toString());
    }

    private static Long number(String lastSeen) {
        try {
            return lastSeen == null || lastSeen.isBlank() ? null : Long.valueOf(lastSeen.trim());
        } catch (NumberFormatException noNumber) {
            throw Invalid.field("Last-Event-ID", "okolo.wrong-type");
        }
    }
}
