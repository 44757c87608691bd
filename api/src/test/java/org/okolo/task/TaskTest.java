package org.okolo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.TestProject.Caller;
import org.okolo.client.Sample;
import org.okolo.manager.Manager;
import org.okolo.tenancy.Role;

@OkoloTest
class TaskTest {

    final TestProject project = TestProject.open();
    final ZoneId moscow = ZoneId.of("Europe/Moscow");
    final LocalDate today = LocalDate.now(TestProject.bean(Clock.class).withZone(moscow));

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-31T09:00:00Z", "2030-01-31"})
    void aTaskIsDueAtAnInstantOrOnADay(String due) {
        var task = add(Map.of(
                "title", " Call ", "due", due, "assigneeId", project.manager().id()));
        project.lead()
                .call()
                .get("/tasks/" + task.getString("id"))
                .then()
                .header("ETag", "\"1\"")
                .body("title", equalTo("Call"))
                .body("due", equalTo(due))
                .body("priority", equalTo("NORMAL"))
                .body("assigneeId", equalTo(project.manager().id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2030-02-30", "1999-01-01", "3001-01-01T00:00:00Z", "2030-01-31T09:00"})
    void aTaskIsNotDueAtNonsense(String due) {
        project.manager()
                .call()
                .body(Map.of("title", "Call", "due", due))
                .post("/tasks")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("due"));
    }

    @Test
    void tasksAreListedAsOverdueTodayLaterAndNever() {
        add(Map.of("title", "Yesterday", "due", today.minusDays(1).toString()));
        add(Map.of("title", "Long ago", "due", "2020-01-01T00:00:00Z"));
        add(Map.of("title", "Today", "due", today.toString()));
        add(Map.of(
                "title",
                "Tonight",
                "due",
                today.plusDays(1)
                        .atStartOfDay(moscow)
                        .minusSeconds(1)
                        .toInstant()
                        .toString()));
        add(Map.of(
                "title",
                "Midnight",
                "due",
                today.plusDays(1).atStartOfDay(moscow).toInstant().toString()));
        add(Map.of("title", "Tomorrow", "due", today.plusDays(1).toString()));
        add(Map.of("title", "Some day"));
        list("due=overdue").body("items.title", contains("Long ago", "Yesterday"));
        list("due=today").body("items.title", contains("Tonight", "Today"));
        list("due=later").body("items.title", contains("Midnight", "Tomorrow"));
        list("due=never").body("items.title", contains("Some day"));
    }

    @Test
    void tasksAreListedByAssigneeAndClient() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        add(Map.of("title", "Hers", "assigneeId", project.manager().id(), "clientId", client));
        add(Map.of("title", "His", "assigneeId", project.lead().id()));
        add(Map.of("title", "Nobody's"));
        list("assigneeId=me").body("items.title", contains("Hers"));
        list("assigneeId=" + project.lead().id()).body("items.title", contains("His"));
        list("assigneeId=none").body("items.title", contains("Nobody's"));
        list("clientId=" + client).body("items.title", contains("Hers"));
        list("clientId=none&assigneeId=me").body("items", empty());
    }

    @Test
    void tasksComePageByPage() {
        add(Map.of("title", "Two", "due", "2030-01-02"));
        add(Map.of("title", "One", "due", "2030-01-01"));
        add(Map.of("title", "Three"));
        String next = list("limit=2")
                .body("items.title", contains("One", "Two"))
                .extract()
                .path("nextCursor");
        list("limit=2&cursor=" + next).body("items.title", contains("Three")).body("nextCursor", nullValue());
    }

    @Test
    void aTaskIsDoneAndOpenAgain() {
        var task = add(Map.of("title", "Call"));
        done(task, 1, true).body("doneBy", equalTo(project.manager().id().toString()));
        list("done=false").body("items", empty());
        list("done=true").body("items.title", contains("Call"));
        done(task, 2, false).body("doneAt", nullValue()).body("version", equalTo(3));
        list("done=false").body("items.title", contains("Call"));
    }

    @Test
    void aStaleEditIsRefusedWithTheCurrentTask() {
        var task = add(Map.of("title", "Call"));
        done(task, 1, true);
        edit(project.manager(), task, 1, Map.of("title", "Write"))
                .statusCode(412)
                .body("current.title", equalTo("Call"));
    }

    @Test
    void aColleaguesTaskIsNotMineToChange() {
        var task = add(Map.of("title", "Call", "assigneeId", project.manager().id()));
        edit(project.join("Colleague", Role.MANAGER), task, 1, Map.of("title", "No"))
                .statusCode(403);
        edit(project.lead(), task, 1, Map.of("title", "Yes")).statusCode(200);
    }

    @Test
    void aTaskIsNotGivenToSomebodySwitchedOff() {
        var colleague = project.join("Colleague", Role.MANAGER);
        project.in(() -> Manager.update("active = false where id = ?1", colleague.id()));
        project.manager()
                .call()
                .body(Map.of("title", "Call", "assigneeId", colleague.id()))
                .post("/tasks")
                .then()
                .statusCode(400);
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
