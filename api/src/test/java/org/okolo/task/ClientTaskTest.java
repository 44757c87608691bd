package org.okolo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Tasks and those they are about, or who has them. */
@OkoloTest
class ClientTaskTest {

    final TestProject project = TestProject.open();
    final TaskCalls calls = new TaskCalls(project);

    @Test
    void aClientShowsWhenItsNextTaskIsDue() {
        var client = Sample.inVk(project.manager(), "Anna", "42", null).getString("id");
        var late = calls.add(Map.of("title", "Late", "clientId", client, "due", "2030-01-31T09:00:00Z"));
        var early = calls.add(Map.of("title", "Early", "clientId", client, "due", "2030-01-30"));
        nextDue(client, "2030-01-30T21:00:00Z");
        calls.done(early, 1, true);
        nextDue(client, "2030-01-31T09:00:00Z");
        project.manager()
                .call()
                .body(Map.of("keys", List.of(Map.of("network", "VK", "id", "42"))))
                .post("/lookup")
                .then()
                .body("found[0].nextDue", equalTo("2030-01-31T09:00:00Z"))
                .body("found[0].version", equalTo(1));
        project.manager().edits(1).delete("/tasks/" + late.getString("id"));
        nextDue(client, null);
    }

    @Test
    void aTaskThatGoesToAnotherClientIsDueThere() {
        var anna = Sample.client(project.manager(), "Anna").getString("id");
        var berta = Sample.client(project.manager(), "Berta").getString("id");
        var due = "2030-01-31T09:00:00Z";
        var task = calls.add(Map.of("title", "Call", "clientId", anna, "due", due));
        calls.edit(project.manager(), task, 1, Map.of("title", "Call", "clientId", berta, "due", due))
                .statusCode(200);
        nextDue(anna, null);
        nextDue(berta, due);
    }

    @Test
    void tasksOfADeletedClientRestWithIt() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        var task = calls.add(Map.of("title", "Call", "clientId", client));
        project.manager().edits(1).delete("/clients/" + client);
        calls.list("done=false").body("items", empty());
        project.manager().call().get("/tasks/" + task.getString("id")).then().statusCode(404);
    }

    @Test
    void whatHappensToATaskIsAnEventOfItsClient() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        calls.done(calls.add(Map.of("title", "Call", "clientId", client)), 1, true);
        project.manager()
                .call()
                .get("/clients/" + client + "/events")
                .then()
                .body("items.kind", contains("task.done", "task.added", "client.added"));
    }

    @Test
    void openTasksOfAManagerWhoLeavesChangeHands() {
        calls.add(Map.of("title", "Open", "assigneeId", project.manager().id()));
        calls.done(
                calls.add(
                        Map.of("title", "Done", "assigneeId", project.manager().id())),
                1,
                true);
        project.owner()
                .edits(0)
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
        calls.add(Map.of("title", "Call", "clientId", berta, "due", due));
        project.owner()
                .edits(1)
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
}
