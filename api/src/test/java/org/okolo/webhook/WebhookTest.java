package org.okolo.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;

@OkoloTest
class WebhookTest extends Webhooking {

    @Test
    void aNewSecretSignsTogetherWithTheFormerOne() throws Exception {
        var hook = hook("client.added");
        String fresh = project.owner()
                .call()
                .post("/webhooks/" + hook.getString("id") + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        Sample.client(project.manager(), "Anna");
        work();
        var message = receiver.next();
        assertTrue(message.isSignedWith(fresh));
        assertTrue(message.isSignedWith(hook.getString("secret")));
    }

    @Test
    void theFormerSecretEnds() throws Exception {
        var hook = hook("client.added");
        project.owner().call().post("/webhooks/" + hook.getString("id") + "/secret");
        project.in(() -> Webhook.update("formerUntil = ?1", now()));
        Sample.client(project.manager(), "Anna");
        work();
        assertFalse(receiver.next().isSignedWith(hook.getString("secret")));
    }

    @Test
    void theSecretIsToldOnceAndNotStoredInClear() {
        var hook = hook("client.added");
        project.owner().call().get("/webhooks/" + hook.getString("id")).then().body("secret", nullValue());
        List<Webhook> stored = project.in(() -> Webhook.listAll());
        var text = new String(stored.get(0).secret, StandardCharsets.ISO_8859_1);
        var clear =
                java.util.Base64.getDecoder().decode(hook.getString("secret").substring(6));
        assertFalse(text.contains(new String(clear, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAndTheOwnerIsTold() {
        var hook = hook("client.added");
        receiver.answers(410, "");
        Sample.client(project.manager(), "Anna");
        work();
        view(hook).body("active", equalTo(false)).body("disabledReason", equalTo("GONE"));
        project.owner()
                .call()
                .get("/events?kind=webhook.disabled")
                .then()
                .body("items[0].subjectId", equalTo(hook.getString("id")))
                .body("items[0].managerId", nullValue())
                .body("items[0].via", equalTo("SERVICE"));
        assertTrue(Mails.to(project.owner().email()).contains(receiver.url()));
    }

    @Test
    void oneThatHasFailedForDaysIsSwitchedOff() {
        var hook = hook("client.added");
        receiver.answers(503, "");
        Sample.client(project.manager(), "Anna");
        work();
        view(hook).body("active", equalTo(true));
        project.in(() -> Webhook.update("failingSince = ?1", now().minus(Duration.ofDays(5))));
        makeDue();
        work();
        view(hook).body("active", equalTo(false)).body("disabledReason", equalTo("FAILING"));
    }

    @Test
    void switchedOnAgainItIsToldWhatHappensFromThenOn() throws Exception {
        var hook = hook("client.added");
        edit(hook, 1, false);
        Sample.client(project.manager(), "Anna");
        edit(hook, 2, true);
        Sample.client(project.manager(), "Berta");
        work();
        assertEquals("Berta", receiver.next().json().getString("data.after.name"));
        assertEquals(0, receiver.count());
    }

    @Test
    void anEleventhIsRefused() {
        for (var i = 0; i < 10; i++) {
            hook("client.added");
        }
        project.owner()
                .call()
                .body(Map.of("url", receiver.url(), "kinds", List.of()))
                .post("/webhooks")
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsNoWebAddressIsRefused() {
        for (var url : List.of("ftp://example.com/", "https://user:word@example.com/", "nonsense", "https:///path")) {
            project.owner()
                    .call()
                    .body(Map.of("url", url, "kinds", List.of()))
                    .post("/webhooks")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("url"));
        }
    }

    @Test
    void aRemovedOneIsToldNoMore() {
        var hook = hook("client.added");
        project.owner()
                .edits(1)
                .delete("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(204);
        Sample.client(project.manager(), "Anna");
        work();
        assertEquals(0, receiver.count());
        project.owner().call().get("/webhooks").then().body("items", hasSize(0));
    }
}
