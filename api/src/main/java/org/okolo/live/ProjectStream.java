package org.okolo.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.okolo.access.AccessEnded;

/**
 * The listeners of one project. They all stand at one position in its events and advance together, under one lock; who joins
 * first catches up under the same lock, so there is neither gap nor double between replay and live.
 */
class ProjectStream {

    /** Whoever is further behind starts again instead. */
    static final int MOST = 500;

    private final UUID projectId;
    private final EventReader reader;
    private final Executor executor;
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final AtomicBoolean waking = new AtomicBoolean();
    private volatile long position;

    ProjectStream(UUID projectId, EventReader reader, Executor executor) {
        this.projectId = projectId;
        this.reader = reader;
        this.executor = executor;
    }

    /** Something has been committed. Returns at once; many calls in a row make one reading. */
    void wake() {
        if (waking.compareAndSet(false, true)) {
            executor.execute(() -> {
                waking.set(false);
                advance();
            });
        }
    }

    /** Somebody, maybe another node, has written events up to this number. */
    void reached(long seq) {
        if (seq > position) {
            wake();
        }
    }

    boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** @param lastSeen the number of the last event the listener has, or null when it begins */
    synchronized void join(Listener listener, Long lastSeen) {
        if (listeners.isEmpty()) {
            position = reader.last(projectId);
        } else {
            advance();
        }
        if (lastSeen == null) {
            listener.begin(position);
        } else if (lastSeen > position || position - lastSeen > MOST) {
            listener.reset(position);
        } else {
            replay(listener, lastSeen);
        }
        listeners.add(listener);
        if (listener.isOver()) {
            // It left before it was in, so nobody else will take it out.
            listeners.remove(listener);
        }
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    synchronized void tellNow(String name, String data) {
        listeners.forEach(listener -> listener.tellNow(name, data));
    }

    synchronized void heartbeat() {
        listeners.forEach(Listener::heartbeat);
    }

    synchronized void cut(AccessEnded ended) {
        listeners.stream().filter(listener -> listener.isEndedBy(ended)).forEach(Listener::end);
    }

    synchronized void endAll() {
        Set.copyOf(listeners).forEach(Listener::end);
    }

    private void replay(Listener listener, long lastSeen) {
        listener.begin(lastSeen);
        reader.after(projectId, lastSeen, MOST).stream()
                .filter(message -> message.seq() <= position)
                .forEach(listener::tell);
    }

    synchronized void advance() {
        if (listeners.isEmpty()) {
            return;
        }
        var news = reader.after(projectId, position, MOST + 1);
        if (news.size() > MOST) {
            position = reader.last(projectId);
            listeners.forEach(listener -> listener.reset(position));
            return;
        }
        for (var message : news) {
            position = message.seq();
            listeners.forEach(listener -> listener.tell(message));
        }
    }
}
