package org.okolo.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Via;

@OkoloTest
class MessengerTest {

    @Test
    void itConnectsToTheAddressThatWasJudgedAndAsksThereForTheName() throws Exception {
        try (var receiver = new Receiver()) {
            var messenger =
                    messenger(new Destinations(true, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}));
            // No name server knows this name: whoever asked one would fail.
            messenger.send("http://hook.invalid:" + receiver.port() + "/a?b=c", Map.of(), new byte[] {'1'});
            messenger.close();
            var message = receiver.next();
            assertEquals("hook.invalid:" + receiver.port(), message.host());
            assertEquals("/a?b=c", message.path());
        }
    }

    @Test
    void anInternalAddressIsNotEvenKnockedAt() throws Exception {
        try (var receiver = new Receiver()) {
            var messenger =
                    messenger(new Destinations(false, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}));
            var outcome = messenger.send("https://hook.invalid:" + receiver.port() + "/", Map.of(), new byte[0]);
            messenger.close();
            assertEquals("address-refused", outcome.failure());
            assertEquals(0, receiver.count());
        }
    }

    @Test
    void aVeryLongEventIsToldWithoutBeforeAndAfter() {
        var event = new Event();
        event.kind = EventKind.NOTE_ADDED;
        event.at = TestProject.bean(Clock.class).instant();
        event.via = Via.CABINET;
        event.clientId = UUID.randomUUID();
        event.after = "{\"text\": \"" + "x".repeat(Message.LONGEST) + "\"}";
        var body = new String(Message.of(event, new ObjectMapper()));
        assertTrue(body.contains("\"complete\":false"), body);
    }

    private static Messenger messenger(Destinations destinations) {
        var messenger = new Messenger();
        messenger.vertx = TestProject.bean(Vertx.class);
        messenger.clock = TestProject.bean(Clock.class);
        messenger.destinations = destinations;
        messenger.open();
        return messenger;
    }
}
