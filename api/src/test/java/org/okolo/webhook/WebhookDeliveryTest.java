package org.okolo.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class WebhookDeliveryTest extends Webhooking {

    @Test
    void anEventIsToldSignedAsTheSchemeHasIt() throws Exception {
        var hook = hook("client.added");
        var client = Sample.client(project.manager(), "Анна");
        work();
        var message = receiver.next();
        assertTrue(message.isSignedWith(hook.getString("secret")));
        assertEquals("client.added", message.json().getString("type"));
        assertEquals(client.getString("id"), message.json().getString("data.clientId"));
        assertEquals("Анна", message.json().getString("data.after.name"));
        assertEquals(project.manager().id().toString(), message.json().getString("data.managerId"));
    }

    @Test
    void onlyTheKindsWantedAreTold() throws Exception {
        hook("note.added");
        var client = Sample.client(project.manager(), "Anna").getString("id");
        note(client, "Called");
        work();
        assertEquals("note.added", receiver.next().json().getString("type"));
        assertEquals(0, receiver.count());
    }

    @Test
    void whatHappenedBeforeIsNotTold() {
        Sample.client(project.manager(), "Anna");
        hook("client.added");
        work();
        assertEquals(0, receiver.count());
    }

    @Test
    void everyEventIsDeliveredOnceHoweverManyNodesFeedAndSend() throws Exception {
        hook("client.added");
        for (var i = 0; i < 8; i++) {
            Sample.client(project.manager(), "Anna " + i);
        }
        atOnce(() -> {
            work();
            return null;
        });
        work();
        var seen = new ArrayList<Integer>();
        while (receiver.count() > 0) {
            seen.add(receiver.next().json().getInt("data.seq"));
        }
        assertEquals(8, seen.size());
        assertEquals(8, seen.stream().distinct().count());
    }

    @Test
    void whatIsNotTakenIsTriedAgainUnderTheSameId() throws Exception {
        var hook = hook("client.added");
        receiver.answers(500, "out of order");
        Sample.client(project.manager(), "Anna");
        work();
        log(hook)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].tries", equalTo(1))
                .body("items[0].responseStatus", equalTo(500))
                .body("items[0].responseText", equalTo("out of order"))
                .body("items[0].nextTryAt", notNullValue());
        receiver.answers(200, "");
        makeDue();
        work();
        log(hook).body("items[0].state", equalTo("DELIVERED")).body("items[0].tries", equalTo(2));
        assertEquals(receiver.next().id(), receiver.next().id());
    }

    @Test
    void whoCannotBeReachedIsNotedAsSuch() {
        var hook = hook("client.added");
        receiver.close();
        Sample.client(project.manager(), "Anna");
        work();
        log(hook).body("items[0].failure", equalTo("no-connection")).body("items[0].responseStatus", nullValue());
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        var hook = hook("client.added");
        receiver.answers(302, "");
        Sample.client(project.manager(), "Anna");
        work();
        assertEquals("/hook", receiver.next().path());
        assertEquals(0, receiver.count());
        log(hook).body("items[0].responseStatus", equalTo(302)).body("items[0].state", equalTo("PENDING"));
    }

    @Test
    void ofALongAnswerTheBeginningIsKept() {
        var hook = hook("client.added");
        receiver.answers(200, "x".repeat(100_000));
        Sample.client(project.manager(), "Anna");
        work();
        log(hook).body("items[0].responseText", equalTo("x".repeat(500))).body("items[0].state", equalTo("DELIVERED"));
    }

    @Test
    void aDeliveryIsRepeatedByHandUnderTheSameId() throws Exception {
        var hook = hook("client.added");
        Sample.client(project.manager(), "Anna");
        work();
        String delivery = log(hook).extract().path("items[0].id");
        project.owner()
                .call()
                .post("/webhooks/" + hook.getString("id") + "/deliveries/" + delivery + "/repeat")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        work();
        assertEquals(delivery, receiver.next().id());
        assertEquals(delivery, receiver.next().id());
    }

    @Test
    void aTryOutIsSentThoughNothingHappened() throws Exception {
        var hook = hook("client.added");
        project.owner()
                .call()
                .post("/webhooks/" + hook.getString("id") + "/deliveries")
                .then()
                .statusCode(201);
        work();
        var message = receiver.next();
        assertEquals("webhook.test", message.json().getString("type"));
        assertTrue(message.isSignedWith(hook.getString("secret")));
    }

    @Test
    void whatOnlySomeMayReadIsToldWithoutItsWords() throws Exception {
        hook("note.added");
        var client = Sample.client(project.manager(), "Anna").getString("id");
        project.manager()
                .call()
                .body(Map.of("text", "A secret", "visibility", "LEAD_AND_AUTHOR"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
        work();
        assertFalse(receiver.next().body().contains("secret"));
    }

    @Test
    void theLogComesPageByPage() {
        var hook = hook("client.added");
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        work();
        var path = "/webhooks/" + hook.getString("id") + "/deliveries?limit=1";
        String next = project.owner().call().get(path).path("nextCursor");
        project.owner().call().get(path + "&cursor=" + next).then().body("items.seq", contains(2));
    }

    @Test
    void whoNeverAnswersHoldsUpNobodyElse() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            hook("http://127.0.0.1:" + silent.getLocalPort() + "/hook", "client.added");
            for (var i = 0; i < 12; i++) {
                Sample.client(project.manager(), "Anna " + i);
            }
            feed();
            hook("client.added");
            Sample.client(project.manager(), "Berta");
            feed();
            TestProject.bean(DeliverWebhooks.class).deliver();
            assertEquals("Berta", receiver.next().json().getString("data.after.name"));
        }
    }

    @Test
    void whatWaitsForAWebhookThatIsSwitchedOffIsGivenUp() {
        var hook = hook("client.added");
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        feed();
        edit(hook, 1, false);
        work();
        log(hook).body("items.state", contains("FAILED", "FAILED"));
        assertEquals(0, receiver.count());
    }

    private static void atOnce(Callable<Void> work) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var done : pool.invokeAll(List.of(work, work, work, work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
