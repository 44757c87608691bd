package org.okolo.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.okolo.webhook.Destinations.Destination;
import org.okolo.webhook.Destinations.NotAllowed;

/** Brings a message to its address and says how it went. Follows no redirect and reads no more of an answer than it keeps. */
@ApplicationScoped
class Messenger {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int TEXT = 500;

    @Inject
    Vertx vertx;

    @Inject
    Destinations destinations;

    @Inject
    Clock clock;

    private HttpClient client;

    /** Connections are not kept open: each new one is judged again. */
    @PostConstruct
    void open() {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) TO_CONNECT.toMillis())
                .setKeepAlive(false)
                .setMaxPoolSize(Lanes.MOST)
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    Outcome send(String url, Map<String, String> headers, byte[] body) {
        var begin = clock.instant();
        try {
            var destination = destinations.of(url);
            return answered(request(destination, headers, body), begin);
        } catch (NotAllowed refused) {
            return failed("address-refused", begin);
        } catch (UnknownHostException | IllegalArgumentException unknown) {
            return failed("unknown-host", begin);
        }
    }

    /** The server is the address that was judged; the host is who is asked for there, and whose certificate is wanted. */
    private Future<Outcome> request(Destination destination, Map<String, String> headers, byte[] body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        destination.port(), destination.address().getHostAddress()))
                .setHost(destination.url().getHost())
                .setPort(destination.port())
                .setSsl(destination.isTls())
                .setURI(destination.pathAndQuery())
                .setFollowRedirects(false)
                .setTimeout(TO_ANSWER.toMillis());
        headers.forEach(options::putHeader);
        // All on one event loop: from another thread the handlers of the answer could come after its first bytes.
        Promise<Outcome> outcome = Promise.promise();
        vertx.getOrCreateContext()
                .runOnContext(start -> client.request(options)
                        .compose(request -> request.send(Buffer.buffer(body)))
                        .compose(Messenger::read)
                        .onComplete(outcome));
        return outcome.future();
    }

    private static Future<Outcome> read(HttpClientResponse response) {
        return beginning(response).map(text -> new Outcome(response.statusCode(), text, null, Duration.ZERO));
    }

    private static Future<String> beginning(HttpClientResponse response) {
        var text = Buffer.buffer();
        Promise<String> done = Promise.promise();
        response.handler(piece -> {
            text.appendBuffer(piece, 0, Math.min(piece.length(), TEXT - text.length()));
            if (text.length() == TEXT && done.tryComplete(readable(text))) {
                response.request().reset();
            }
        });
        response.endHandler(end -> done.tryComplete(readable(text)));
        response.exceptionHandler(broken -> done.tryComplete(readable(text)));
        return done.future();
    }

    private static String readable(Buffer text) {
        return text.length() == 0 ? null : text.toString(StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
    }

    private Outcome answered(Future<Outcome> answer, Instant begin) {
        try {
            var outcome = answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(TO_CONNECT.plus(TO_ANSWER).toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(outcome.status(), outcome.text(), null, since(begin));
        } catch (ExecutionException failure) {
            return failed(failure.getCause() instanceof ConnectException ? "no-connection" : "no-answer", begin);
        } catch (TimeoutException silence) {
            return failed("no-answer", begin);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return failed("no-answer", begin);
        }
    }

    private Outcome failed(String why, Instant begin) {
        return new Outcome(null, null, why, since(begin));
    }

    private Duration since(Instant begin) {
        return Duration.between(begin, clock.instant());
    }
}
