package org.okolo.status;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class StatusTest {

    private static final String GOOD =
            "{\"captions\":{\"en\":\"Hot\"},\"color\":\"#FF0000\",\"shape\":\"STAR\",\"letter\":\"H\",\"outcome\":\"OPEN\"}";

    final TestProject project = TestProject.open();

    @Test
    void aNewProjectHasStatusesInBothLanguages() {
        project.manager()
                .call()
                .get("/statuses")
                .then()
                .statusCode(200)
                .body("items.captions.en", contains("New", "In talks", "Waiting", "Order", "Won", "Lost"))
                .body("items.captions.ru", everyItem(not(equalTo(null))))
                .body("items.position", contains(0, 1, 2, 3, 4, 5));
    }

    @Test
    void theLettersOfARussianOwnersStatusesAreRussian() {
        var form = new HashMap<>(TestAccount.form(UUID.randomUUID() + "@example.test"));
        form.put("locale", "ru");
        String token = TestAccount.door().body(form).post("/sign-up").path("accessToken");
        TestAccount.as(token)
                .get("/statuses")
                .then()
                .statusCode(200)
                .body("items.letter", contains("Н", "П", "Ж", "З", "✓", "✗"));
    }

    @Test
    void anAddedStatusStandsAtTheEnd() {
        project.lead()
                .call()
                .body(GOOD)
                .post("/statuses")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("position", equalTo(6))
                .body("color", equalTo("#ff0000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"#FF0000\" | \"red\" | color",
                "\"H\" | \"\" | letter",
                "\"H\" | \"ABC\" | letter",
                "\"H\" | \"\\u200b\" | letter",
                "\"H\" | \"A B\" | letter",
                "{\"en\":\"Hot\"} | {} | captions",
                "{\"en\":\"Hot\"} | {\"en\":\" \"} | captions",
                "\"STAR\" | \"MOON\" | shape",
                "\"STAR\" | null | shape"
            })
    void aStatusThatCannotBeIsRefused(String good, String bad, String field) {
        project.lead()
                .call()
                .body(GOOD.replace(good, bad))
                .post("/statuses")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(equalTo(field)));
    }

    @Test
    void aCaptionOfSixtyOneCharactersIsRefused() {
        project.lead()
                .call()
                .body(GOOD.replace("Hot", "x".repeat(61)))
                .post("/statuses")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("captions.en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ж", "✓", "👍", "é", "12"})
    void everyVisibleLetterIsFine(String letter) {
        project.lead()
                .call()
                .body(GOOD.replace("\"H\"", '"' + letter + '"'))
                .post("/statuses")
                .then()
                .statusCode(201)
                .body("letter", equalTo(letter));
    }

    @Test
    void managersDoNotEditStatuses() {
        project.manager().call().body(GOOD).post("/statuses").then().statusCode(403);
    }

    @Test
    void anEditedStatusHasANewVersion() {
        var first = statuses().getMap("items[0]");
        project.owner()
                .edits(1)
                .body(GOOD)
                .put("/statuses/" + first.get("id"))
                .then()
                .statusCode(200)
                .body("captions.en", equalTo("Hot"))
                .body("version", equalTo(2));
    }

    @Test
    void theOrderIsTheOneGiven() {
        var ids = new ArrayList<String>(statuses().getList("items.id"));
        Collections.reverse(ids);
        project.lead()
                .call()
                .body(Map.of("ids", ids))
                .put("/statuses/order")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids));
    }

    @Test
    void anOrderThatForgetsAStatusIsRefused() {
        List<String> ids = statuses().getList("items.id");
        project.lead()
                .call()
                .body(Map.of("ids", ids.subList(1, 6)))
                .put("/statuses/order")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ids"));
    }

    @Test
    void anUnusedStatusIsRemoved() {
        remove(statuses().getString("items[5].id"), "").statusCode(204);
        project.lead().call().get("/statuses").then().body("items", hasSize(5));
    }

    @Test
    void aStatusInUseIsNotRemovedWithoutASuccessor() {
        var used = statuses().getString("items[0].id");
        Sample.added(project.manager(), Map.of("name", "Anna", "statusId", used));
        remove(used, "")
                .statusCode(409)
                .body("type", equalTo("/problems/status-in-use"))
                .body("clients", equalTo(1));
    }

    @Test
    void removingAStatusMovesItsClientsToTheSuccessor() {
        var before = statuses();
        var client =
                Sample.added(project.manager(), Map.of("name", "Anna", "statusId", before.getString("items[0].id")));
        remove(before.getString("items[0].id"), "?successorId=" + before.getString("items[1].id"))
                .statusCode(204);
        project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then()
                .body("statusId", equalTo(before.getString("items[1].id")))
                .body("version", equalTo(2));
        project.lead()
                .call()
                .get("/events")
                .then()
                .body("items.kind", contains("status.removed", "client.status", "client.added"));
    }

    @Test
    void aStatusCannotSucceedItself() {
        var id = statuses().getString("items[0].id");
        remove(id, "?successorId=" + id).statusCode(400).body("violations[0].field", equalTo("successorId"));
    }

    private ValidatableResponse remove(String id, String query) {
        return project.lead().edits(1).delete("/statuses/" + id + query).then();
    }

    private JsonPath statuses() {
        return project.manager().call().get("/statuses").jsonPath();
    }
}
