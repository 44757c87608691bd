package org.okolo.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** What other rooms know of a client leads to it too, and is followed when it changes there. */
@OkoloTest
class FoundByRoomsTest {

    final TestProject project = TestProject.open();

    @Test
    void aTagLeadsToItsClientsAlsoUnderItsNewName() {
        String tag = project.lead()
                .call()
                .body(Map.of("name", "Honey"))
                .post("/tags")
                .path("id");
        Sample.added(project.manager(), Map.of("name", "Anna", "tagIds", List.of(tag)));
        found(project.manager(), "honey", "Anna");
        project.lead().edits(1).body(Map.of("name", "Candles")).put("/tags/" + tag);
        found(project.manager(), "honey");
        found(project.manager(), "candle", "Anna");
    }

    @Test
    void clientsWithoutTheTagAskedForAreLeftOut() {
        String tag = project.lead()
                .call()
                .body(Map.of("name", "Honey"))
                .post("/tags")
                .path("id");
        Sample.added(project.manager(), Map.of("name", "Anna One", "tagIds", List.of(tag)));
        Sample.client(project.manager(), "Anna Two");
        project.manager()
                .call()
                .get("/search?q=anna&tagId=" + tag)
                .then()
                .body("items.client.name", contains("Anna One"));
    }

    @Test
    void aProductLeadsToThoseWhoBoughtItAlsoUnderItsNewName() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        String product = project.manager()
                .call()
                .body(Map.of("product", "Beeswax candle", "price", "12.50", "currency", "EUR"))
                .post("/clients/" + client + "/purchases")
                .path("productId");
        found(project.manager(), "candles", "Anna");
        project.lead()
                .edits(1)
                .body(Map.of("name", "Lantern"))
                .put("/products/" + product)
                .then()
                .statusCode(200);
        found(project.manager(), "candles");
        found(project.manager(), "lanterns", "Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"89001234567", "+7 900 123-45-67", "9001234567", "900123", "anna@example.com", "example"})
    void contactsLeadToTheClientHoweverTheyAreTyped(String q) {
        Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna",
                        "contacts",
                        List.of(
                                Map.of("kind", "PHONE", "value", "8 (900) 123-45-67"),
                                Map.of("kind", "EMAIL", "value", "anna@example.com"))));
        found(project.manager(), q, "Anna");
    }

    @Test
    void aNoteForLeadsAndItsAuthorIsFoundByThemOnly() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        project.manager()
                .call()
                .body(Map.of("text", "owes us money", "visibility", "LEAD_AND_AUTHOR"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
        found(project.manager(), "money", "Anna");
        found(project.lead(), "money", "Anna");
        found(project.join("Mila", org.okolo.tenancy.Role.MANAGER), "money");
    }

    @Test
    void aFragmentOfAHiddenNoteIsNotShownBesideAVisibleOne() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        project.lead()
                .call()
                .body(Map.of("text", "money: a secret", "visibility", "LEAD_AND_AUTHOR"))
                .post("/clients/" + client + "/notes");
        project.lead().call().body(Map.of("text", "money came")).post("/clients/" + client + "/notes");
        search(project.manager(), "money").body("items[0].fragments.text", contains("money came"));
        search(project.lead(), "money").body("items[0].fragments.text", hasItem("money: a secret"));
    }

    private static io.restassured.response.ValidatableResponse search(Caller by, String q) {
        return by.call().queryParam("q", q).get("/search").then().statusCode(200);
    }

    private static void found(Caller by, String q, String... names) {
        var answer = search(by, q);
        if (names.length == 0) {
            answer.body("items", empty());
        } else {
            answer.body("items.client.name", contains(names));
        }
    }
}
