package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.Role;

/** A listener of a node's streams without the network between, which reads as much as it is told to. */
final class Reader implements Flow.Subscriber<OutboundSseEvent>, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Optional<OutboundSseEvent>> heard = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;

    static Reader of(LiveStreams node, TestProject project, Long lastSeen) {
        var reader = new Reader();
        var caller = new Listener.Caller(project.manager().id(), Role.MANAGER, Ids.next(), 0);
        var until = TestProject.bean(Clock.class).instant().plus(Duration.ofMinutes(10));
        node.open(new Listening(project.id(), caller, until, lastSeen), OutboundSseEventImpl.BuilderImpl::new)
                .subscribe(reader);
        return reader;
    }

    Reader reads(long many) {
        subscription.request(many);
        return this;
    }

    /** The number of the next event. */
    String next() throws InterruptedException {
        return poll().orElseThrow(() -> new AssertionError("the stream has ended"))
                .getId();
    }

    boolean ends() throws InterruptedException {
        while (poll().isPresent()) {
            // What was told before does not matter.
        }
        return true;
    }

    private Optional<OutboundSseEvent> poll() throws InterruptedException {
        var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was heard");
        return next;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
    }

    @Override
    public void onNext(OutboundSseEvent event) {
        heard.add(Optional.of(event));
    }

    @Override
    public void onError(Throwable failure) {
        heard.add(Optional.empty());
    }

    @Override
    public void onComplete() {
        heard.add(Optional.empty());
    }

    @Override
    public void close() {
        subscription.cancel();
    }
}
