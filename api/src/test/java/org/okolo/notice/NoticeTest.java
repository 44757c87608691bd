package org.okolo.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.reminder.Reminder;
import org.okolo.support.AtOnce;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Whatever becomes due is shown to its manager once, however many browsers they have. */
@OkoloTest
class NoticeTest {

    static final String LAPTOP = "laptop-0123456789";
    static final String PHONE = "phone-0123456789";

    final TestProject project = TestProject.open();
    final Instant due = TestProject.bean(Clock.class)
            .instant()
            .truncatedTo(ChronoUnit.SECONDS)
            .minusSeconds(60);

    @Test
    void ofTwoBrowsersTheFirstGetsIt() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due).body("items.subjectId", contains(reminder));
        claim(PHONE, reminder, due).body("items", empty());
    }

    @Test
    void aBrowserWhoseAnswerWasLostGetsItAgain() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due);
        claim(LAPTOP, reminder, due).body("items.subjectId", contains(reminder));
    }

    @Test
    void whatWasShownNobodyGets() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due);
        ask("shown", LAPTOP, reminder, due).then().statusCode(204);
        claim(LAPTOP, reminder, due).body("items", empty());
    }

    @Test
    void aBrowserThatClaimedNothingCannotSayThatItHasShownIt() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due);
        ask("shown", PHONE, reminder, due).then().statusCode(204);
        claim(LAPTOP, reminder, due).body("items.subjectId", contains(reminder));
    }

    @Test
    void whatABrowserDidNotShowInAMinuteAnotherOneGets() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due);
        project.in(() -> Notice.update("claimedAt = ?1", due.minus(Notice.LEASE)));
        claim(PHONE, reminder, due).body("items.subjectId", contains(reminder));
        claim(LAPTOP, reminder, due).body("items", empty());
    }

    @Test
    void manyBrowsersAtTheSameInstantGetItOnce() throws Exception {
        var reminder = reminder(due);
        var given = AtOnce.answers(6, browser -> ask("claim", "browser-0123456-" + browser, reminder, due)).stream()
                .mapToInt(answer -> answer.jsonPath().getList("items").size());
        assertEquals(1, given.sum());
    }

    @Test
    void aTaskIsShownAtItsTimeToWhomItIsAssigned() {
        String task = project.manager()
                .call()
                .body(Map.of(
                        "title",
                        "Call",
                        "due",
                        due.toString(),
                        "assigneeId",
                        project.manager().id(),
                        "priority",
                        "NORMAL"))
                .post("/tasks")
                .path("id");
        claim(LAPTOP, task, due).body("items[0].at", equalTo(due.toString()));
        ask(project.lead(), "claim", PHONE, task, due).then().body("items", empty());
    }

    @Test
    void whatIsNotDueYetOrNotAnyMoreNobodyGets() {
        var reminder = reminder(due);
        claim(LAPTOP, reminder, due.minusSeconds(1)).body("items", empty());
        var later = due.plus(Duration.ofHours(1));
        claim(LAPTOP, reminder(later), later).body("items", empty());
    }

    @Test
    void whatIsAnothersOrOfAnotherProjectNobodyGets() {
        var reminder = reminder(due);
        ask(project.lead(), "claim", LAPTOP, reminder, due).then().body("items", empty());
        ask(TestProject.open().manager(), "claim", LAPTOP, reminder, due).then().body("items", empty());
    }

    @Test
    void afterNinetyDaysItIsForgotten() {
        claim(LAPTOP, reminder(due), due);
        project.in(() -> Notice.update("claimedAt = ?1", due.minus(Notice.KEPT)));
        TestProject.bean(ForgetNotices.class).forget(project.id());
        assertEquals(0L, project.<Long>in(() -> Notice.count()));
    }

    private ValidatableResponse claim(String browser, String subject, Instant at) {
        return ask("claim", browser, subject, at).then().statusCode(200);
    }

    private Response ask(String what, String browser, String subject, Instant at) {
        return ask(project.manager(), what, browser, subject, at);
    }

    private static Response ask(Caller caller, String what, String browser, String subject, Instant at) {
        var body = Map.of("browser", browser, "due", List.of(Map.of("subjectId", subject, "at", at.toString())));
        return caller.call().body(body).post("/notices/" + what);
    }

    /** A reminder of the manager that comes then. */
    private String reminder(Instant at) {
        String id = project.manager()
                .call()
                .body(Map.of("text", "Call", "at", "2030-01-31T09:00:00", "zone", "UTC"))
                .post("/reminders")
                .path("id");
        var local = LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
        project.in(() -> Reminder.update("startLocal = ?1, nextAt = ?2 where id = ?3", local, at, UUID.fromString(id)));
        return id;
    }
}
