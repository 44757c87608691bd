package org.okolo.client.retire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;

@OkoloTest
class RetireTest {

    final TestProject project = TestProject.open();

    @Test
    void theLastProcessStays() {
        retire(first(), "").statusCode(409).body("type", equalTo("/problems/last-process"));
    }

    @Test
    void aProcessInUseIsNotRetiredWithoutASuccessor() {
        addStatus(add("Repairs"), "Broken");
        Sample.added(project.manager(), Map.of("name", "Anna", "statusId", firstStatus()));
        retire(first(), "")
                .statusCode(409)
                .body("type", equalTo("/problems/status-in-use"))
                .body("clients", equalTo(1));
    }

    @Test
    void retiringAProcessMovesItsClientsToTheSuccessor() {
        var broken = addStatus(add("Repairs"), "Broken");
        var client = Sample.added(project.manager(), Map.of("name", "Anna", "statusId", firstStatus()));
        retire(first(), "?successorId=" + broken).statusCode(204);
        project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then()
                .body("statusId", equalTo(broken));
    }

    @Test
    void moreClientsThanGoAtOnceAllMoveAndEachMoveIsTold() {
        var broken = UUID.fromString(addStatus(add("Repairs"), "Broken"));
        var many = RetireStatuses.AT_ONCE + 100;
        Sample.many(project, many, UUID.fromString(firstStatus()), null);
        retire(first(), "?successorId=" + broken).statusCode(204);
        assertEquals(many, project.in(() -> Client.count("statusId", broken)));
        assertEquals(many, project.in(() -> Event.count("kind", EventKind.CLIENT_STATUS)));
    }

    @Test
    void aStatusOfTheSameProcessCannotSucceedIt() {
        add("Repairs");
        retire(first(), "?successorId=" + firstStatus()).statusCode(400);
    }

    @Test
    void aRetiredProcessIsNotListed() {
        add("Repairs");
        retire(first(), "").statusCode(204);
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Repairs"));
        project.manager().call().get("/statuses").then().body("items", hasSize(0));
    }

    @Test
    void aRetiredStatusIsStillNamedForTheHistory() {
        var retired = firstStatus();
        retireStatus(retired);
        project.manager().call().get("/statuses").then().body("items.id", not(hasItem(retired)));
        project.manager()
                .call()
                .get("/statuses?retired=true")
                .then()
                .body("items.find { it.id == '" + retired + "' }.retiredAt", notNullValue());
    }

    @Test
    void noClientGetsARetiredStatus() {
        var retired = firstStatus();
        retireStatus(retired);
        project.manager()
                .call()
                .body(Map.of("name", "Anna", "statusId", retired))
                .post("/clients")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("statusId"));
    }

    @Test
    void aStatusIsRetiredOnce() {
        var retired = firstStatus();
        retireStatus(retired);
        project.lead()
                .call()
                .header("If-Match", "\"2\"")
                .delete("/statuses/" + retired)
                .then()
                .statusCode(404);
    }

    private void retireStatus(String id) {
        project.lead()
                .call()
                .header("If-Match", "\"1\"")
                .delete("/statuses/" + id)
                .then()
                .statusCode(204);
    }

    private ValidatableResponse retire(String id, String query) {
        return project.lead()
                .call()
                .header("If-Match", "\"1\"")
                .delete("/processes/" + id + query)
                .then();
    }

    private String first() {
        return project.manager().call().get("/processes").path("items[0].id");
    }

    private String firstStatus() {
        return project.manager().call().get("/statuses").path("items[0].id");
    }

    private String add(String caption) {
        return project.lead().call().body(captions(caption)).post("/processes").path("id");
    }

    private String addStatus(String process, String caption) {
        return project.lead()
                .call()
                .body(status(caption))
                .post("/processes/" + process + "/statuses")
                .path("id");
    }

    private static Map<String, Object> captions(String caption) {
        return Map.of("captions", Map.of("en", caption));
    }

    private static Map<String, Object> status(String caption) {
        return Map.of("captions", Map.of("en", caption), "color", "#228be6", "shape", "STAR", "letter", "B");
    }
}
