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
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.status.ProcessCalls;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class RetireTest {

    final TestProject project = TestProject.open();
    final ProcessCalls calls = new ProcessCalls(project);

    @Test
    void theLastProcessStays() {
        retire(calls.first(), "").statusCode(409).body("type", equalTo("/problems/last-process"));
    }

    @Test
    void aProcessInUseIsNotRetiredWithoutASuccessor() {
        calls.addStatus(calls.add("Repairs"), "Broken");
        Sample.added(project.manager(), Map.of("name", "Anna", "statusId", calls.firstStatus()));
        retire(calls.first(), "")
                .statusCode(409)
                .body("type", equalTo("/problems/status-in-use"))
                .body("clients", equalTo(1));
    }

    @Test
    void retiringAProcessMovesItsClientsToTheSuccessor() {
        var broken = calls.addStatus(calls.add("Repairs"), "Broken");
        var client = Sample.added(project.manager(), Map.of("name", "Anna", "statusId", calls.firstStatus()));
        retire(calls.first(), "?successorId=" + broken).statusCode(204);
        project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then()
                .body("statusId", equalTo(broken));
    }

    @Test
    void moreClientsThanGoAtOnceAllMoveAndEachMoveIsTold() {
        var broken = UUID.fromString(calls.addStatus(calls.add("Repairs"), "Broken"));
        var many = RetireStatuses.AT_ONCE + 100;
        Sample.many(project, many, UUID.fromString(calls.firstStatus()), null);
        retire(calls.first(), "?successorId=" + broken).statusCode(204);
        assertEquals(many, project.in(() -> Client.count("statusId", broken)));
        assertEquals(many, project.in(() -> Event.count("kind", EventKind.CLIENT_STATUS)));
    }

    @Test
    void aStatusOfTheSameProcessCannotSucceedIt() {
        calls.add("Repairs");
        retire(calls.first(), "?successorId=" + calls.firstStatus()).statusCode(400);
    }

    @Test
    void aRetiredProcessIsNotListed() {
        calls.add("Repairs");
        retire(calls.first(), "").statusCode(204);
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Repairs"));
        project.manager().call().get("/statuses").then().body("items", hasSize(0));
    }

    @Test
    void aRetiredStatusIsStillNamedForTheHistory() {
        var retired = calls.firstStatus();
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
        var retired = calls.firstStatus();
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
        var retired = calls.firstStatus();
        retireStatus(retired);
        project.lead().edits(2).delete("/statuses/" + retired).then().statusCode(404);
    }

    private void retireStatus(String id) {
        project.lead().edits(1).delete("/statuses/" + id).then().statusCode(204);
    }

    private ValidatableResponse retire(String id, String query) {
        return project.lead().edits(1).delete("/processes/" + id + query).then();
    }
}
