package org.okolo.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import org.okolo.access.AccessEnded;
import org.okolo.event.EventsCommitted;

/** All open streams of this process, by project. */
@ApplicationScoped
class LiveStreams {

    @Inject
    EventReader reader;

    @Inject
    ExecutorService executor;

    private final ConcurrentMap<UUID, ProjectStream> streams = new ConcurrentHashMap<>();

    /** Ends the streams of a session, token or manager that is no longer let in. Elsewhere: a stream may be busy. */
    void cut(@Observes AccessEnded ended) {
        streams.values().forEach(stream -> executor.execute(() -> stream.cut(ended)));
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

    /** Keeps proxies from closing quiet streams, and picks up what another process of the service has written. */
    @Scheduled(every = "15s")
    void heartbeat() {
        for (var stream : streams.values()) {
            stream.heartbeat();
            stream.wake();
        }
    }
}
