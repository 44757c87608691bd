package org.okolo.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ReminderTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @CsvSource({
        "2030-01-31T09:00,,2030-01-31T06:00:00Z",
        "2030-01-31T09:00,Asia/Tokyo,2030-01-31T00:00:00Z",
        "2030-03-31T02:30,Europe/Berlin,2030-03-31T01:30:00Z"
    })
    void aReminderComesAtALocalTime(String at, String zone, String instant) {
        add(zone == null ? Map.of("text", "Call", "at", at) : Map.of("text", "Call", "at", at, "zone", zone))
                .body("nextAt", equalTo(instant));
    }

    @Test
    void aReminderRepeatsByARule() {
        add(Map.of("text", "Call", "at", "2030-01-31T09:00", "rule", "FREQ=WEEKLY;BYDAY=MO"))
                .body("nextAt", equalTo("2030-02-04T06:00:00Z"))
                .body("rule", equalTo("FREQ=WEEKLY;BYDAY=MO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "nonsense", "FREQ=DAILY;BYHOUR=1,2"})
    void aRuleThatIsNoneIsRefused(String rule) {
        project.manager()
                .call()
                .body(Map.of("text", "Call", "at", "2030-01-31T09:00", "rule", rule))
                .post("/reminders")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("rule"));
    }

    @Test
    void nobodyIsRemindedOfThePast() {
        project.manager()
                .call()
                .body(Map.of("text", "Call", "at", "2020-01-31T09:00"))
                .post("/reminders")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("at"));
    }

    @Test
    void aReminderIsNobodyElses() {
        var id = added().getString("id");
        project.lead().call().get("/reminders/" + id).then().statusCode(404);
        project.lead().call().get("/reminders").then().body("items", empty());
    }

    @Test
    void aReminderIsSnoozedDoneAndDeleted() {
        var id = added().getString("id");
        act(id, 1, "/snooze", Map.of("until", "2020-01-01T09:00:00Z")).statusCode(400);
        var soon = TestProject.bean(Clock.class).instant().plusSeconds(3600).toString();
        act(id, 1, "/snooze", Map.of("until", soon)).body("nextAt", equalTo(soon));
        act(id, 2, "/done", Map.of()).body("nextAt", nullValue()).body("version", equalTo(3));
        list("done").body("items.text", contains("Call"));
        project.manager().edits(3).delete("/reminders/" + id).then().statusCode(204);
        list("done").body("items", empty());
    }

    @Test
    void whatRepeatsGoesOnAfterItIsDone() {
        var id = add(Map.of("text", "Call", "at", "2030-01-31T09:00", "rule", "FREQ=DAILY"))
                .extract()
                .jsonPath()
                .getString("id");
        act(id, 1, "/done", Map.of())
                .body("nextAt", equalTo("2030-01-31T06:00:00Z"))
                .body("doneAt", nullValue());
    }

    @Test
    void aStaleEditIsRefused() {
        act(added().getString("id"), 7, "/done", Map.of()).statusCode(412);
    }

    @Test
    void remindersComePageByPageInTheirOrder() {
        add(Map.of("text", "Two", "at", "2030-02-01T09:00"));
        add(Map.of("text", "One", "at", "2030-01-01T09:00"));
        String next = project.manager()
                .call()
                .get("/reminders?limit=1")
                .then()
                .body("items.text", contains("One"))
                .extract()
                .path("nextCursor");
        project.manager()
                .call()
                .get("/reminders?limit=1&cursor=" + next)
                .then()
                .body("items.text", contains("Two"))
                .body("nextCursor", nullValue());
    }

    private JsonPath added() {
        return add(Map.of("text", "Call", "at", "2030-01-31T09:00")).extract().jsonPath();
    }

    private ValidatableResponse add(Map<String, ?> body) {
        return project.manager().call().body(body).post("/reminders").then().statusCode(201);
    }

    private ValidatableResponse act(String id, int version, String what, Map<String, ?> body) {
        var call = project.manager().edits(version);
        if (!body.isEmpty()) {
            call.body(body);
        }
        return call.post("/reminders/" + id + what).then();
    }

    private ValidatableResponse list(String state) {
        return project.manager().call().get("/reminders?state=" + state).then();
    }
}
