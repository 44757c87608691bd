package org.okolo.event;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

/** Who really did it, and what it was done to. */
@OkoloTest
class EventNamesTest {

    final TestProject project = TestProject.open();

    @Test
    void anEventNamesWhoDidItAndWhatItWasDoneTo() {
        project.lead().call().body(Map.of("name", "Honey")).post("/tags");
        project.lead()
                .call()
                .get("/events")
                .then()
                .body("items[0].managerName", equalTo("Lev Lead"))
                .body("items[0].subjectName", equalTo("Honey"))
                .body("items[0].doneWith", notNullValue())
                .body("items[0].tokenLabel", nullValue());
    }

    @Test
    void whatHasNoNameIsToldWithoutOne() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        project.manager().call().body(Map.of("text", "Called")).post("/clients/" + client + "/notes");
        project.lead().call().get("/events?kind=note").then().body("items[0].subjectName", nullValue());
    }

    @Test
    void everyRoomWithNamesIsAskedForThem() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        made("/templates", Map.of("title", "Hello", "shared", true, "variants", List.of(Map.of("text", "Hi!"))));
        made("/webhooks", Map.of("url", "https://example.com/hook", "kinds", List.of()));
        made("/fields", Map.of("key", "city", "name", "City", "kind", "TEXT"));
        made("/processes", Map.of("captions", Map.of("en", "Later")));
        made("/clients/" + client + "/purchases", Map.of("product", "Candle", "price", "12.50", "currency", "EUR"));
        project.owner()
                .call()
                .get("/events")
                .then()
                .body("items.subjectName", hasItems("Hello", "https://example.com/hook", "City", "Later", "Candle"));
    }

    @Test
    void anEventOfTheExtensionTellsTheTokenEvenAfterItIsRevoked() {
        var token = project.manager()
                .call()
                .body(Map.of("label", "Laptop"))
                .post("/tokens")
                .jsonPath();
        String access = TestAccount.door()
                .body(Map.of("token", token.getString("token")))
                .post("/token-exchange")
                .path("accessToken");
        TestAccount.as(access).body(Map.of("name", "Anna")).post("/clients");
        project.manager().call().delete("/tokens/" + token.getString("id"));
        project.lead()
                .call()
                .get("/events?kind=client.added")
                .then()
                .body("items[0].via", equalTo("EXTENSION"))
                .body("items[0].doneWith", matchesPattern("[0-9a-f]{16}"))
                .body("items[0].tokenLabel", equalTo("Laptop"));
    }

    private void made(String path, Map<String, Object> body) {
        project.owner().call().body(body).post(path).then().statusCode(201);
    }
}
