package org.okolo.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks again and again whether other nodes have written something somebody here listens to. A timer, because it is sub-second. */
@ApplicationScoped
class OtherNodes {

    private static final Logger LOG = Logger.getLogger(OtherNodes.class);

    /** 0 where there is but one node. */
    @ConfigProperty(name = "okolo.live.every", defaultValue = "500ms")
    Duration every;

    @Inject
    Vertx vertx;

    @Inject
    ExecutorService executor;

    @Inject
    LiveStreams streams;

    private final AtomicBoolean looking = new AtomicBoolean();
    private long timer = -1;

    void begin(@Observes StartupEvent started) {
        if (every.toMillis() > 0) {
            timer = vertx.setPeriodic(every.toMillis(), fired -> look());
        }
    }

    void end(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    streams.lookAround();
                } catch (RuntimeException unreachable) {
                    LOG.warnf("The live streams do not see other nodes: %s", unreachable.getMessage());
                } finally {
                    looking.set(false);
                }
            });
        }
    }
}
