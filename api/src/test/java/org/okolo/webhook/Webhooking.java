package org.okolo.webhook;

import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.okolo.support.TestProject;

/** A project, somebody's server, and what every node does every second, done when a test says so. */
abstract class Webhooking {

    final TestProject project = TestProject.open();
    Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    JsonPath hook(String kind) {
        return hook(receiver.url(), kind);
    }

    JsonPath hook(String url, String kind) {
        return project.owner()
                .call()
                .body(Map.of("url", url, "kinds", List.of(kind)))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
    }

    void edit(JsonPath hook, int version, boolean active) {
        project.owner()
                .edits(version)
                .body(Map.of("url", receiver.url(), "kinds", List.of("client.added"), "active", active))
                .put("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200);
    }

    void note(String client, String text) {
        project.manager().call().body(Map.of("text", text)).post("/clients/" + client + "/notes");
    }

    void feed() {
        TestProject.bean(FeedWebhooks.class).feed(project.id());
    }

    /** What every node does every second. */
    void work() {
        feed();
        TestProject.bean(DeliverWebhooks.class).deliver(project.id());
    }

    void makeDue() {
        project.in(() -> WebhookDelivery.update("nextTryAt = ?1", now()));
    }

    static Instant now() {
        return TestProject.bean(Clock.class).instant();
    }

    ValidatableResponse log(JsonPath hook) {
        return project.owner()
                .call()
                .get("/webhooks/" + hook.getString("id") + "/deliveries")
                .then();
    }

    ValidatableResponse view(JsonPath hook) {
        return project.owner().call().get("/webhooks/" + hook.getString("id")).then();
    }
}
