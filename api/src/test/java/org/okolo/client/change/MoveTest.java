package org.okolo.client.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class MoveTest {

    final TestProject project = TestProject.open();
    List<String> statuses;

    @BeforeEach
    void read() {
        statuses = project.manager().call().get("/statuses").path("items.id");
    }

    @Test
    void aMoveTellsWhoWhenFromToAndWhy() {
        var client = began(statuses.get(0));
        move(client, 1, statuses.get(4), "paid");
        moves(client)
                .body("items[0].managerId", equalTo(project.lead().id().toString()))
                .body("items[0].at", notNullValue())
                .body("items[0].fromStatusId", equalTo(statuses.get(0)))
                .body("items[0].toStatusId", equalTo(statuses.get(4)))
                .body("items[0].reason", equalTo("paid"));
    }

    @Test
    void theHistoryBeginsWithTheFirstStatus() {
        var client = began(statuses.get(2));
        moves(client).body("items.toStatusId", contains(statuses.get(2))).body("items[0].fromStatusId", nullValue());
    }

    @Test
    void anyMoveIsAllowed() {
        var client = began(statuses.get(5));
        move(client, 1, statuses.get(0), null);
        move(client, 2, null, null);
        moves(client).body("items.toStatusId", contains(null, statuses.get(0), statuses.get(5)));
    }

    @Test
    void whatElseHappensIsNoMove() {
        var client = began(statuses.get(0));
        project.manager().call().body(Map.of("text", "A note")).post("/clients/" + client + "/notes");
        moves(client).body("items.size()", equalTo(1));
    }

    @Test
    void movesComePageByPage() {
        var client = began(statuses.get(0));
        move(client, 1, statuses.get(1), null);
        String next = project.manager()
                .call()
                .get("/clients/" + client + "/moves?limit=1")
                .path("nextCursor");
        project.manager()
                .call()
                .get("/clients/" + client + "/moves?limit=1&cursor=" + next)
                .then()
                .body("items.toStatusId", contains(statuses.get(0)));
    }

    private String began(String status) {
        return Sample.added(project.manager(), Map.of("name", "Anna", "statusId", status))
                .getString("id");
    }

    private void move(String client, int version, String to, String reason) {
        var body = new HashMap<String, String>(Collections.singletonMap("statusId", to));
        body.put("reason", reason);
        project.lead()
                .edits(version)
                .body(body)
                .put("/clients/" + client + "/status")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse moves(String client) {
        return project.manager()
                .call()
                .get("/clients/" + client + "/moves")
                .then()
                .statusCode(200);
    }
}
