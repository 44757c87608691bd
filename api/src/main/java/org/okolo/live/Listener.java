package org.okolo.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import java.util.function.Supplier;
import org.okolo.access.AccessEnded;
import org.okolo.tenancy.Role;

/** One open stream. What it cannot write in time waits in a bounded queue; when that is full the stream ends. */
class Listener {

    /**
     * By whom the stream was opened.
     *
     * @param sid the session or manager token
     * @param epoch the version of the manager that the access token knows
     */
    record Caller(UUID managerId, Role role, UUID sid, int epoch) {
        boolean mayHear(LiveMessage message) {
            return message.onlyFor() == null
                    || message.onlyFor().equals(managerId)
                    || message.leadsToo() && role.isAtLeast(Role.LEAD);
        }
    }

    private static final long RECONNECT_MILLIS = 1000;

    private final Caller caller;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Supplier<OutboundSseEvent.Builder> events;
    private volatile boolean over;

    /** @param events makes builders of server-sent events */
    Listener(Caller caller, MultiEmitter<? super OutboundSseEvent> emitter, Supplier<OutboundSseEvent.Builder> events) {
        this.caller = caller;
        this.emitter = emitter;
        this.events = events;
    }

    /** Says where the stream stands, so that a break before the first event loses nothing either. */
    void begin(long position) {
        emitter.emit(events.get()
                .id(Long.toString(position))
                .comment("okolo")
                .reconnectDelay(RECONNECT_MILLIS)
                .build());
    }

    /** Something that holds now and is not worth telling later: it has no number, so the place in the stream stays. */
    void tellNow(String name, String data) {
        emitter.emit(events.get().name(name).data(data).build());
    }

    void tell(LiveMessage told) {
        var message = caller.mayHear(told) ? told : told.hidden();
        emitter.emit(events.get()
                .id(Long.toString(message.seq()))
                .name(message.name())
                .data(message.data())
                .build());
    }

    /** Too much has happened meanwhile: what the listener knows is worth nothing, and it goes on from here. */
    void reset(long position) {
        tell(new LiveMessage(position, "reset", "{\"seq\":" + position + "}"));
    }

    void heartbeat() {
        emitter.emit(events.get().comment("heartbeat").build());
    }

    boolean isEndedBy(AccessEnded ended) {
        return ended.subject().equals(caller.sid())
                || ended.subject().equals(caller.managerId()) && caller.epoch() < ended.minEpoch();
    }

    /** Tells the other side that this is all. */
    void end() {
        emitter.complete();
    }

    /** To be called when the stream has ended, by whichever side. */
    void ended() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
