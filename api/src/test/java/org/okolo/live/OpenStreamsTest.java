package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.problem.TooManyRequests;

class OpenStreamsTest {

    private final OpenStreams open = new OpenStreams();
    private final UUID session = UUID.randomUUID();

    @Test
    void aSessionHasNoMoreThanTwenty() {
        fill();
        assertThrows(TooManyRequests.class, () -> open.requireRoom(session));
    }

    @Test
    void anotherSessionHasItsOwn() {
        fill();
        open.requireRoom(UUID.randomUUID());
    }

    @Test
    void oneThatEndsMakesRoom() {
        fill();
        open.closed(session);
        open.requireRoom(session);
    }

    private void fill() {
        for (var i = 0; i < OpenStreams.MOST; i++) {
            open.requireRoom(session);
            open.opened(session);
        }
    }
}
