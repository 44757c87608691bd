package org.okolo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.TestProject.Caller;
import org.okolo.client.Sample;

/** Tasks and those they are about, or who has them. */
@OkoloTest
class ClientTaskTest {

    final TestProject project = TestProject.open();

    @Test
    void aClientShowsWhenItsNextTaskIsDue() {
        var client = Sample.inVk(project.manager(), "Anna", "42", null).getString("id");
        var late = add(Map.of("title", "Late", "clientId", client, "due", "2030-01-31T09:00:00Z"));
        var early = add(Map.of("title", "Early", "clientId", client, "due", "2030-01-30"));
        nextDue(client, "2030-01-30T21:00:00Z");
        done(early, 1, true);
        nextDue(client, "2030-01-31T09:00:00Z");
        project.manager()
                .call()
                .body(Map.of("keys", List.of(Map.of("network", "VK", "id", "42"))))
                .post("/lookup")
                .then()
                .body("found[0].nextDue", equalTo("2030-01-31T09:00:00Z"))
                .body("found[0].version", equalTo(1));
        project.manager().call().header("If-Match", "\"1\"").delete("/tasks/" + late.getString("id"));
        nextDue(client, null);
    }

    @Test
    void aTaskThatGoesToAnotherClientIsDueThere() {
        var anna = Sample.client(project.manager(), "Anna").getString("id");
        var berta = Sample.client(project.manager(), "Berta").getString("id");
        var due = "2030-01-31T09:00:00Z";
        var task = add(Map.of("title", "Call", "clientId", anna, "due", due));
        edit(project.manager(), task, 1, Map.of("title", "Call", "clientId", berta, "due", due))
                .statusCode(200);
        nextDue(anna, null);
        nextDue(berta, due);
    }

    @Test
    void tasksOfADeletedClientRestWithIt() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        var task = add(Map.of("title", "Call", "clientId", client));
        project.manager().call().header("If-Match", "\"1\"").delete("/clients/" + client);
        list("done=false").body("items", empty());
        project.manager().call().get("/tasks/" + task.getString("id")).then().statusCode(404);
    }

    @Test
    void whatHappensToATaskIsAnEventOfItsClient() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        done(add(Map.of("title", "Call", "clientId", client)), 1, true);
        project.manager()
                .call()
                .get("/clients/" + client + "/events")
                .then()
                .body("items.kind", contains("task.done", "task.added", "client.added"));
    }

    @Test
    void openTasksOfAManagerWhoLeavesChangeHands() {
        add(Map.of("title", "Open", "assigneeId", project.manager().id()));
        done(add(Map.of("title", "Done", "assigneeId", project.manager().id())), 1, true);
        project.owner()
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "to",
                        "SUCCESSORS",
                        "successorIds",
                        List.of(project.lead().id())))
                .post("/managers/" + project.manager().id() + "/leave")
                .then()
                .statusCode(200);
        project.lead().call().get("/tasks?assigneeId=me").then().body("items.title", contains("Open"));
        project.lead()
                .call()
                .get("/events?kind=task.handed-over")
                .then()
                .body("items.after.assigneeId", contains(project.lead().id().toString()));
    }

    @Test
    void mergedClientsAreDueTogether() {
        var anna = Sample.client(project.lead(), "Anna").getString("id");
        var berta = Sample.client(project.lead(), "Berta").getString("id");
        var due = "2030-01-31T09:00:00Z";
        add(Map.of("title", "Call", "clientId", berta, "due", due));
        project.owner()
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("otherId", berta))
                .post("/clients/" + anna + "/merges")
                .then()
                .statusCode(200);
        project.manager().call().get("/clients/" + anna).then().body("nextDue", equalTo(due));
    }

    private void nextDue(String client, String due) {
        project.manager()
                .call()
                .get("/clients/" + client)
                .then()
                .body("nextDue", equalTo(due))
                .body("version", equalTo(1));
    }

    private JsonPath add(Map<String, ?> body) {
        return project.manager()
                .call()
                .body(new HashMap<>(body))
                .post("/tasks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse edit(Caller by, JsonPath task, int version, Map<String, ?> body) {
        return by.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/tasks/" + task.getString("id"))
                .then();
    }

    private ValidatableResponse done(JsonPath task, int version, boolean done) {
        return project.manager()
                .call()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("done", done))
                .put("/tasks/" + task.getString("id") + "/done")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return project.manager().call().get("/tasks?" + query).then().statusCode(200);
    }
}
