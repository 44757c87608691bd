package org.okolo.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.okolo.support.TestProject;

/** Somebody's server that says again what it is told, for tests of other rooms. */
public final class Echo implements AutoCloseable {

    private final HttpServer server;

    public Echo() throws IOException {
        this(() -> {});
    }

    /** @param before done when it has read a message, and not answered yet */
    public Echo(Runnable before) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> repeat(exchange, before));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** What every node does every second, until there is nothing left to do. */
    public static void work(TestProject project) {
        TestProject.bean(FeedWebhooks.class).feed(project.id());
        while (project.<Long>in(() -> WebhookDelivery.count("tries = 0 and nextTryAt is not null")) > 0) {
            TestProject.bean(DeliverWebhooks.class).deliver(project.id());
        }
    }

    private static void repeat(HttpExchange exchange, Runnable before) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var told = body.substring(Math.max(0, body.indexOf("\"before\""))).getBytes(StandardCharsets.UTF_8);
        before.run();
        exchange.sendResponseHeaders(200, told.length);
        exchange.getResponseBody().write(told);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
