package org.okolo.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.okolo.access.AccessEnded;
import org.okolo.access.Revocations;
import org.okolo.event.EventsCommitted;
import org.okolo.event.HappeningNow;
import org.okolo.tenancy.AcrossProjects;

/** All open streams of this process, by project. */
@ApplicationScoped
class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    /** What one stream may keep waiting: more than a replay, so that only a reader that has stopped reading is cut off. */
    static final int QUEUE = 2 * ProjectStream.MOST;

    @Inject
    EventReader reader;

    @Inject
    ExecutorService executor;

    @Inject
    AcrossProjects projects;

    @Inject
    Revocations revocations;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    private final ConcurrentMap<UUID, ProjectStream> streams = new ConcurrentHashMap<>();
    private final OpenStreams open = new OpenStreams();

    /**
     * @param events makes builders of server-sent events
     * @throws org.okolo.problem.TooManyRequests when the caller has very many open
     */
    Multi<OutboundSseEvent> open(Listening listening, Supplier<OutboundSseEvent.Builder> events) {
        open.requireRoom(listening.caller().sid());
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> begin(listening, emitter, events), QUEUE)
                // Mostly a reader that has stopped reading; it comes again and goes on where it was.
                .onFailure()
                .invoke(failure ->
                        LOG.debugf(failure, "A live stream of project %s was cut off", listening.projectId()))
                .onFailure()
                .recoverWithCompletion();
    }

    private void begin(
            Listening listening,
            MultiEmitter<? super OutboundSseEvent> emitter,
            Supplier<OutboundSseEvent.Builder> events) {
        var listener = new Listener(listening.caller(), emitter, events);
        var stream = of(listening.projectId());
        var left =
                Math.max(1, Duration.between(clock.instant(), listening.until()).toMillis());
        var timer = vertx.setTimer(left, fired -> listener.end());
        open.opened(listening.caller().sid());
        emitter.onTermination(() -> {
            open.closed(listening.caller().sid());
            vertx.cancelTimer(timer);
            listener.ended();
            // Whoever ends the stream may hold its lock already, or be a thread that must not wait for it.
            executor.execute(() -> stream.leave(listener));
        });
        executor.execute(() -> join(stream, listener, listening));
    }

    /** A stream that cannot begin ends at once: the listener comes again, instead of waiting for what never comes. */
    private void join(ProjectStream stream, Listener listener, Listening listening) {
        try {
            stream.join(listener, listening.lastSeen());
            var caller = listening.caller();
            // Whoever was let in and thrown out before they sat down was not among those who were told to go.
            if (revocations.isRevoked(caller.sid(), caller.managerId(), caller.epoch())) {
                listener.end();
            }
        } catch (RuntimeException failed) {
            LOG.error("A live stream could not begin", failed);
            listener.end();
        }
    }

    /** Ends the streams of a session, token or manager that is no longer let in. Elsewhere: a stream may be busy. */
    void cut(@Observes AccessEnded ended) {
        streams.values().forEach(stream -> executor.execute(() -> stream.cut(ended)));
    }

    /** Browsers come back by themselves, to another node or this one after its restart. */
    void endAll(@Observes ShutdownDelayInitiatedEvent ending) {
        streams.values().forEach(ProjectStream::endAll);
    }

    ProjectStream of(UUID projectId) {
        return streams.computeIfAbsent(projectId, id -> new ProjectStream(id, reader, executor));
    }

    void committed(@Observes EventsCommitted committed) {
        var stream = streams.get(committed.projectId());
        if (stream != null) {
            stream.wake();
        }
    }

    /** Elsewhere: whoever says what happens does not wait for a stream that is busy. */
    void happening(@Observes HappeningNow now) throws JsonProcessingException {
        var stream = streams.get(now.projectId());
        if (stream != null) {
            var data = json.writeValueAsString(now.data());
            executor.execute(() -> stream.tellNow(now.name(), data));
        }
    }

    /** Picks up what other nodes have written: one statement for all projects somebody listens to, none when nobody does. */
    void lookAround() {
        var heard = streams.entrySet().stream()
                .filter(entry -> entry.getValue().isHeard())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!heard.isEmpty()) {
            projects.lastEvents(heard).forEach((projectId, seq) -> of(projectId).reached(seq));
        }
    }

    /** Keeps proxies from closing quiet streams. */
    @Scheduled(every = "15s")
    void heartbeat() {
        streams.values().forEach(ProjectStream::heartbeat);
    }
}
