package org.okolo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.manager.Manager;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

@OkoloTest
class TaskTest {

    final TestProject project = TestProject.open();
    final TaskCalls calls = new TaskCalls(project);
    final ZoneId moscow = ZoneId.of("Europe/Moscow");
    final LocalDate today = LocalDate.now(TestProject.bean(Clock.class).withZone(moscow));

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-31T09:00:00Z", "2030-01-31"})
    void aTaskIsDueAtAnInstantOrOnADay(String due) {
        var task = calls.add(Map.of(
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
        calls.add(Map.of("title", "Yesterday", "due", today.minusDays(1).toString()));
        calls.add(Map.of("title", "Long ago", "due", "2020-01-01T00:00:00Z"));
        calls.add(Map.of("title", "Today", "due", today.toString()));
        calls.add(Map.of(
                "title",
                "Tonight",
                "due",
                today.plusDays(1)
                        .atStartOfDay(moscow)
                        .minusSeconds(1)
                        .toInstant()
                        .toString()));
        calls.add(Map.of(
                "title",
                "Midnight",
                "due",
                today.plusDays(1).atStartOfDay(moscow).toInstant().toString()));
        calls.add(Map.of("title", "Tomorrow", "due", today.plusDays(1).toString()));
        calls.add(Map.of("title", "Some day"));
        calls.list("due=overdue").body("items.title", contains("Long ago", "Yesterday"));
        calls.list("due=today").body("items.title", contains("Tonight", "Today"));
        calls.list("due=later").body("items.title", contains("Midnight", "Tomorrow"));
        calls.list("due=never").body("items.title", contains("Some day"));
    }

    @Test
    void tasksAreListedByAssigneeAndClient() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        calls.add(Map.of("title", "Hers", "assigneeId", project.manager().id(), "clientId", client));
        calls.add(Map.of("title", "His", "assigneeId", project.lead().id()));
        calls.add(Map.of("title", "Nobody's"));
        calls.list("assigneeId=me").body("items.title", contains("Hers"));
        calls.list("assigneeId=" + project.lead().id()).body("items.title", contains("His"));
        calls.list("assigneeId=none").body("items.title", contains("Nobody's"));
        calls.list("clientId=" + client).body("items.title", contains("Hers"));
        calls.list("clientId=none&assigneeId=me").body("items", empty());
    }

    @Test
    void tasksComePageByPage() {
        calls.add(Map.of("title", "Two", "due", "2030-01-02"));
        calls.add(Map.of("title", "One", "due", "2030-01-01"));
        calls.add(Map.of("title", "Three"));
        String next = calls.list("limit=2")
                .body("items.title", contains("One", "Two"))
                .extract()
                .path("nextCursor");
        calls.list("limit=2&cursor=" + next)
                .body("items.title", contains("Three"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aTaskIsDoneAndOpenAgain() {
        var task = calls.add(Map.of("title", "Call"));
        calls.done(task, 1, true).body("doneBy", equalTo(project.manager().id().toString()));
        calls.list("done=false").body("items", empty());
        calls.list("done=true").body("items.title", contains("Call"));
        calls.done(task, 2, false).body("doneAt", nullValue()).body("version", equalTo(3));
        calls.list("done=false").body("items.title", contains("Call"));
    }

    @Test
    void aStaleEditIsRefusedWithTheCurrentTask() {
        var task = calls.add(Map.of("title", "Call"));
        calls.done(task, 1, true);
        calls.edit(project.manager(), task, 1, Map.of("title", "Write"))
                .statusCode(412)
                .body("current.title", equalTo("Call"));
    }

    @Test
    void aColleaguesTaskIsNotMineToChange() {
        var task = calls.add(
                Map.of("title", "Call", "assigneeId", project.manager().id()));
        calls.edit(project.join("Colleague", Role.MANAGER), task, 1, Map.of("title", "No"))
                .statusCode(403);
        calls.edit(project.lead(), task, 1, Map.of("title", "Yes")).statusCode(200);
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
}
