package org.okolo.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes events as the last act of a transaction, so that the project's counter is locked for a moment only. */
@ApplicationScoped
class EventLog {

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<EventsCommitted> committed;

    /** A new project begins to count. */
    void open() {
        new EventCounter().persistAndFlush();
    }

    void append(List<PendingEvent> pending) {
        // Everything else is written and locked before the counter: all transactions lock in one order.
        entities.flush();
        var seq = reserve(pending.size());
        // Taken under the lock, so that time and number grow together.
        var now = clock.instant();
        for (var one : pending) {
            event(one, seq++, now).persist();
        }
        entities.flush();
    }

    void committed(UUID projectId) {
        committed.fire(new EventsCommitted(projectId));
    }

    /** Locks the counter until the commit, which makes the numbers gapless and gives them the order of the commits. */
    private long reserve(int count) {
        if (EventCounter.update("seq = seq + ?1", (long) count) != 1) {
            throw new IllegalStateException("The project counts no events");
        }
        var last =
                entities.createQuery("select seq from EventCounter", Long.class).getSingleResult();
        return last - count + 1;
    }

    private Event event(PendingEvent one, long seq, Instant now) {
        var change = one.change();
        var event = new Event();
        event.seq = seq;
        event.at = now;
        event.managerId = one.who().managerId();
        event.via = one.who().via();
        event.sid = one.who().sid();
        event.kind = change.kind();
        event.clientId = change.clientId();
        event.subjectId = change.subjectId();
        event.onlyFor = change.onlyFor();
        event.before = written(change.before());
        event.after = written(change.after());
        event.shown = written(change.shown() == null ? null : change.shown().get());
        return event;
    }

    private String written(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("What happened cannot be written down", failed);
        }
    }
}
