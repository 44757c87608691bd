package org.okolo.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.account.Account;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.mail.Mails;
import org.okolo.manager.Manager;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Reminders come to the surface: once, whoever looks, and however late. */
@OkoloTest
class RemindTest {

    final TestProject project = TestProject.open();
    final Instant now = TestProject.bean(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void whatIsDueComesAsAnEventForItsManagerAlone() {
        var id = dueTo(project.lead(), "Call", null, Duration.ofMinutes(1));
        remind();
        project.owner().call().get("/events?kind=reminder.due").then().body("items", hasSize(0));
        project.lead()
                .call()
                .get("/events?kind=reminder.due")
                .then()
                .body("items.subjectId", contains(id))
                .body("items[0].via", equalTo("SERVICE"))
                .body("items[0].after.text", equalTo("Call"));
        waiting(project.lead(), 1).body("items[0].nextAt", nullValue()).body("items[0].version", equalTo(1));
    }

    @Test
    void manyNodesAtTheSameInstantDeliverEachReminderOnce() throws Exception {
        for (var i = 0; i < 60; i++) {
            due("Call " + i, null, Duration.ofMinutes(1));
        }
        var barrier = new CyclicBarrier(4);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                barrier.await();
                remind();
                return null;
            };
            for (var done :
                    nodes.invokeAll(IntStream.range(0, 4).mapToObj(i -> node).toList())) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        remind();
        assertEquals(60L, project.<Long>in(() -> ReminderDelivery.count()));
        assertEquals(60L, told());
    }

    @Test
    void repeatsMissedInALongSleepComeAsOneThatSaysHowMany() {
        due("Water", "FREQ=DAILY", Duration.ofDays(3).plusHours(1));
        remind();
        waiting(1)
                .body("items[0].missed", equalTo(3))
                .body(
                        "items[0].waitingFor",
                        equalTo(now.minus(Duration.ofHours(1)).toString()))
                .body("items[0].nextAt", equalTo(now.plus(Duration.ofHours(23)).toString()));
        assertEquals(1L, told());
    }

    @Test
    void thatAReminderHasComeIsForgottenIn90Days() {
        due("Call", null, Duration.ofMinutes(1));
        due("Write", null, Duration.ofMinutes(1));
        remind();
        project.in(() -> ReminderDelivery.update(
                "deliveredAt = ?1 where reminderId = (select r.id from Reminder r where r.text = 'Call')",
                now.minus(Duration.ofDays(91))));
        TestProject.bean(ForgetDeliveries.class).forget(project.id());
        assertEquals(1L, project.<Long>in(() -> ReminderDelivery.count()));
    }

    @Test
    void whatWasSnoozedComesAgain() {
        var id = due("Call", null, Duration.ofMinutes(1));
        remind();
        project.manager()
                .edits(1)
                .body(Map.of("until", now.plusSeconds(3600).toString()))
                .post("/reminders/" + id + "/snooze")
                .then()
                .statusCode(200);
        waiting(0);
        project.in(() -> Reminder.update("nextAt = ?1 where id = ?2", now, UUID.fromString(id)));
        remind();
        waiting(1);
    }

    @Test
    void aManagerSwitchedOffIsNotReminded() {
        due("Call", null, Duration.ofMinutes(1));
        project.in(() ->
                Manager.update("active = false where id = ?1", project.manager().id()));
        remind();
        assertEquals(0L, told());
    }

    @Test
    void whoWantsItIsMailedInTheOwnLanguageAndZone() {
        project.in(() -> Account.update(
                "reminderMails = true, verifiedAt = ?1, locale = 'ru' where id = ?2",
                now,
                project.manager().accountId()));
        due("Позвонить Анне\nи спросить", null, Duration.ofMinutes(1));
        remind();
        var mail = Mails.to(project.manager().email());
        assertTrue(mail.contains("и спросить"), mail);
        assertTrue(mail.contains("Срок:"), mail);
    }

    @Test
    void anAddressNobodyHasVerifiedGetsNoMail() {
        project.in(() -> Account.update(
                "reminderMails = true, verifiedAt = null where id = ?1",
                project.manager().accountId()));
        project.in(() -> Account.update(
                "reminderMails = true, verifiedAt = ?1 where id = ?2",
                now,
                project.lead().accountId()));
        due("Mine", null, Duration.ofMinutes(1));
        dueTo(project.lead(), "Theirs", null, Duration.ofSeconds(30));
        remind();
        Mails.to(project.lead().email());
        assertEquals(0, Mails.now(project.manager().email()).size());
    }

    @Test
    void remindersAboutClientsGoWhereTheClientsGo() {
        var client = Sample.ownedBy(project.manager(), project.manager()).getString("id");
        var body = Map.of("text", "About Anna", "at", "2030-01-31T09:00:00", "clientId", client);
        project.manager().call().body(body).post("/reminders").then().statusCode(201);
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
        project.lead().call().get("/reminders").then().body("items.text", contains("About Anna"));
    }

    private ValidatableResponse waiting(int many) {
        return waiting(project.manager(), many);
    }

    /** How many events there are of reminders that came; nobody but their managers reads them. */
    private long told() {
        return project.<Long>in(() -> Event.count("kind", EventKind.REMINDER_DUE));
    }

    private static ValidatableResponse waiting(Caller who, int many) {
        return who.call().get("/reminders?state=waiting").then().body("items", hasSize(many));
    }

    /** A reminder that should have come so long ago. */
    private String due(String text, String rule, Duration ago) {
        return dueTo(project.manager(), text, rule, ago);
    }

    private String dueTo(Caller owner, String text, String rule, Duration ago) {
        var body = new HashMap<String, Object>();
        body.put("text", text);
        body.put("at", "2030-01-31T09:00:00");
        body.put("rule", rule);
        String id = owner.call().body(body).post("/reminders").path("id");
        var start = now.minus(ago);
        var local = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        project.in(() -> Reminder.update(
                "startLocal = ?1, zone = 'UTC', nextAt = ?2 where id = ?3",
                local.withNano(0).toString(),
                start,
                UUID.fromString(id)));
        return id;
    }

    private void remind() {
        TestProject.bean(Remind.class).remindProject(project.id());
    }
}
