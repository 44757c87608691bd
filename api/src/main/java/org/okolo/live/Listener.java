package org.okolo.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import java.util.function.Supplier;

/** One open stream. What it cannot write in time waits in a bounded queue; when that is full the stream ends. */
class Listener {

    private static final long RECONNECT_MILLIS = 1000;

    private final UUID managerId;
    private final String sid;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Supplier<OutboundSseEvent.Builder> events;

    /**
     * @param sid the session or token the stream was opened with
     * @param events makes builders of server-sent events
     */
    Listener(
            UUID managerId,
            String sid,
            MultiEmitter<? super OutboundSseEvent> emitter,
            Supplier<OutboundSseEvent.Builder> events) {
        this.managerId = managerId;
        this.sid = sid;
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

    void tell(LiveMessage message) {
        emitter.emit(events.get()
                .id(Long.toString(message.seq()))
                .name(message.name())
                .data(message.data())
                .build());
        if (message.ends() != null && (message.ends().equals(managerId) || isBy(message.ends()))) {
            end();
        }
    }

    /** Too much has happened meanwhile: what the listener knows is worth nothing, and it goes on from here. */
    void reset(long position) {
        tell(new LiveMessage(position, "reset", "{\"seq\":" + position + "}", null));
    }

    void heartbeat() {
        emitter.emit(events.get().comment("heartbeat").build());
    }

    boolean isBy(UUID sessionOrToken) {
        return sessionOrToken.toString().equals(sid);
    }

    void end() {
        emitter.complete();
    }
}
