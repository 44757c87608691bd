package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A listener of the live stream, as the extension is one: over HTTP, line by line. */
final class Ear implements AutoCloseable {

    /** Far more than any of it takes: a test that waits this long has failed already. */
    private static final int PATIENCE_SECONDS = 60;

    /** One event of the stream; empty when the stream has ended. */
    record Heard(String id, String name, String data) {
        JsonPath json() {
            return JsonPath.from(data);
        }
    }

    private final Stream<String> lines;
    private final BlockingQueue<Optional<Heard>> heard = new LinkedBlockingQueue<>();
    private final Thread reader;

    private Ear(Stream<String> lines) {
        this.lines = lines;
        reader = new Thread(this::read, "ear");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param lastSeen the number of the last event known, or null */
    static Ear open(String token, String lastSeen) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        var ear = new Ear(answer.body());
        // The first message says where the stream stands: from here on nothing is missed.
        if (lastSeen == null) {
            ear.next();
        }
        return ear;
    }

    /** The next event; fails when the stream ends or stays silent. */
    Heard next() throws InterruptedException {
        var next = poll();
        return next.orElseThrow(() -> new AssertionError("the stream has ended"));
    }

    /** Whether the stream ends, whatever it tells before. */
    boolean ends() throws InterruptedException {
        while (poll().isPresent()) {
            // What was told before does not matter.
        }
        return true;
    }

    private Optional<Heard> poll() throws InterruptedException {
        var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was heard");
        return next;
    }

    private void read() {
        var block = new String[3];
        try {
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    // Where the stream begins there is an id alone; what holds only now has none.
                    if (block[0] != null || block[2] != null) {
                        heard.add(Optional.of(new Heard(block[0], block[1], block[2])));
                    }
                    block[0] = block[1] = block[2] = null;
                } else {
                    keep(block, 0, "id:", line);
                    keep(block, 1, "event:", line);
                    keep(block, 2, "data:", line);
                }
            });
        } catch (RuntimeException closed) {
            // The end is the end, however it came.
        }
        heard.add(Optional.empty());
    }

    private static void keep(String[] block, int index, String field, String line) {
        if (line.startsWith(field)) {
            block[index] = line.substring(field.length()).trim();
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
