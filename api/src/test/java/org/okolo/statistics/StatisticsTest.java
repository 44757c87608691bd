package org.okolo.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class StatisticsTest {

    final TestProject project = TestProject.open();
    List<String> statuses;

    @BeforeEach
    void read() {
        statuses = project.lead().call().get("/statuses").path("items.id");
    }

    @Test
    void clientsAreCountedInTheStatusTheyHaveAtTheEndOfADay() {
        move(client(0), 1, 1);
        Past.happenedAt(project, "2026-03-02T12:00:00Z", "2026-03-03T12:00:00Z");
        ask("statuses?from=2026-03-02&to=2026-03-03")
                .body("items.begin", contains("2026-03-02", "2026-03-03"))
                .body("items[0]." + in(0) + ".clients", equalTo(1))
                .body("items[1]." + in(0) + ".clients", equalTo(0))
                .body("items[1]." + in(0) + ".left", equalTo(1))
                .body("items[1]." + in(1) + ".clients", equalTo(1))
                .body("items[1]." + in(1) + ".entered", equalTo(1));
    }

    @Test
    void whatWasBeforeTheFirstDayStillCounts() {
        client(0);
        Past.happenedAt(project, "2025-03-02T12:00:00Z");
        ask("statuses?from=2026-03-02&to=2026-03-02").body("items[0]." + in(0) + ".clients", equalTo(1));
    }

    @Test
    void aDeletedClientIsNoClientUntilItComesBack() {
        var client = client(0);
        project.lead().edits(1).delete("/clients/" + client);
        project.lead().call().post("/clients/" + client + "/restore");
        Past.happenedAt(project, "2026-03-02T12:00:00Z", "2026-03-03T12:00:00Z", "2026-03-04T12:00:00Z");
        ask("statuses?from=2026-03-02&to=2026-03-04")
                .body("items.collect { it." + in(0) + ".clients }", contains(1, 0, 1));
    }

    @Test
    void theHourThatComesTwiceBelongsToOneDay() {
        zone("Europe/Berlin");
        client(0);
        client(0);
        // Summer time begins on the 29th of March: midnight is at 23:00 UTC before, at 22:00 UTC after.
        Past.happenedAt(project, "2026-01-01T00:00:00Z", "2026-03-28T22:30:00Z", "2026-03-29T22:30:00Z");
        ask("statuses?from=2026-03-28&to=2026-03-30")
                .body("items.collect { it." + in(0) + ".entered }", contains(1, 0, 1));
    }

    @Test
    void anotherZoneHasOtherDays() {
        client(0);
        Past.happenedAt(project, "2026-03-02T22:30:00Z");
        ask("statuses?from=2026-03-02&to=2026-03-03").body("items[0]." + in(0) + ".clients", equalTo(0));
        zone("Europe/London");
        ask("statuses?from=2026-03-02&to=2026-03-03").body("items[0]." + in(0) + ".clients", equalTo(1));
    }

    @Test
    void weeksBeginOnMonday() {
        client(0);
        client(0);
        Past.happenedAt(project, "2026-03-01T12:00:00Z", "2026-03-02T12:00:00Z");
        ask("statuses?from=2026-02-23&to=2026-03-08&by=week")
                .body("items.begin", contains("2026-02-23", "2026-03-02"))
                .body("items.collect { it." + in(0) + ".clients }", contains(1, 2));
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        client(0);
        client(0);
        Past.happenedAt(project, "2026-02-28T12:00:00Z", "2026-03-01T12:00:00Z");
        ask("statuses?from=2026-02-10&to=2026-03-31&by=month")
                .body("items.begin", contains("2026-02-10", "2026-03-01"))
                .body("items.collect { it." + in(0) + ".entered }", contains(1, 1));
    }

    @Test
    void conversionIsTheShareOfThoseThatLeftAStatus() {
        move(client(0), 1, 1);
        move(client(0), 1, 1);
        move(client(0), 1, 5);
        ask("moves")
                .body("moves.find { it.toStatusId == '" + statuses.get(1) + "' }.share", equalTo(2f / 3))
                .body("moves.find { it.toStatusId == '" + statuses.get(5) + "' }.moves", equalTo(1))
                .body("added", equalTo(3))
                .body("lost", equalTo(1));
    }

    @Test
    void theTimeInAStatusIsMeasured() {
        var client = client(0);
        move(client, 1, 1);
        move(client, 2, 4);
        Past.happenedAt(project, "2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z", "2026-03-03T12:00:00Z");
        ask("moves?from=2026-03-01&to=2026-03-31")
                .body("moves.find { it.toStatusId == '" + statuses.get(1) + "' }.averageSeconds", equalTo(3600))
                .body("moves.find { it.toStatusId == '" + statuses.get(4) + "' }.averageSeconds", equalTo(82800))
                .body("won", equalTo(1))
                .body("averageSecondsToWin", equalTo(86400));
    }

    @Test
    void everyManagersWorkIsCounted() {
        var client = client(0);
        project.manager().call().body(Map.of("text", "Called")).post("/clients/" + client + "/notes");
        move(client, 1, 1);
        ask("managers")
                .body("items", hasSize(30))
                .body("items[29]." + of("manager") + ".counts.'client.added'", equalTo(1))
                .body("items[29]." + of("manager") + ".counts.'note.added'", equalTo(1))
                .body("items[29]." + of("lead") + ".counts.'client.status'", equalTo(1));
    }

    @Test
    void overdueTasksAreCountedForEveryManager() {
        task("2020-01-01");
        task("2020-01-02T12:00:00Z");
        task("2090-01-01");
        ask("managers")
                .body("overdue.managerId", contains(project.manager().id().toString()))
                .body("overdue[0].tasks", equalTo(2));
    }

    @Test
    void purchasesAreCountedOnTheDayTheyWereMade() {
        buy("2026-03-02", "10.50");
        buy("2026-03-02", "1.25");
        ask("purchases?from=2026-03-01&to=2026-03-02")
                .body("items[0].totals", empty())
                .body("items[1].totals.currency", contains("RUB"))
                .body("items[1].totals[0].purchases", equalTo(2))
                .body("items[1].totals[0].total", equalTo("11.7500"));
    }

    @Test
    void managersDoNotSeeStatistics() {
        project.manager().call().get("/statistics/statuses").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "by=year",
                "from=2026-03-02&to=2026-03-01",
                "from=2020-01-01&to=2026-01-01",
                "from=1969-12-31"
            })
    void aQuestionThatCannotBeIsRefused(String query) {
        project.lead()
                .call()
                .get("/statistics/statuses?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    private String client(int status) {
        return Sample.added(project.manager(), Map.of("name", "Anna", "statusId", statuses.get(status)))
                .getString("id");
    }

    private void move(String client, int version, int status) {
        project.lead()
                .edits(version)
                .body(Map.of("statusId", statuses.get(status)))
                .put("/clients/" + client + "/status")
                .then()
                .statusCode(200);
    }

    private void buy(String day, String price) {
        project.manager()
                .call()
                .body(Map.of("product", "Candle", "price", price, "currency", "RUB", "boughtOn", day))
                .post("/clients/" + client(0) + "/purchases")
                .then()
                .statusCode(201);
    }

    private void task(String due) {
        project.lead()
                .call()
                .body(Map.of(
                        "title",
                        "Call",
                        "due",
                        due,
                        "assigneeId",
                        project.manager().id()))
                .post("/tasks")
                .then()
                .statusCode(201);
    }

    private void zone(String zone) {
        int version = project.owner().call().get("/project").path("version");
        project.owner()
                .edits(version)
                .body(Map.of("name", "Test", "description", "", "site", "", "zone", zone))
                .put("/project")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ask(String question) {
        return project.lead().call().get("/statistics/" + question).then().statusCode(200);
    }

    private String in(int status) {
        return "statuses.find { it.statusId == '" + statuses.get(status) + "' }";
    }

    private String of(String who) {
        var id = who.equals("lead") ? project.lead().id() : project.manager().id();
        return "managers.find { it.managerId == '" + id + "' }";
    }
}
