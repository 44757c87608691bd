package org.okolo.licence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.account.Account;
import org.okolo.mail.Mails;
import org.okolo.project.Project;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class WarnOwnersTest {

    final TestProject project = TestProject.open();

    @Inject
    WarnOwners warning;

    @Inject
    Clock clock;

    @Test
    void onTheFirstFourDaysThereIsNothingToSay() {
        endsIn(Duration.ofDays(3).plusMinutes(1));
        warning.warn();
        project.owner().call().get("/project").then().body("warning", nullValue());
        told().then().body("items", hasSize(0));
    }

    @Test
    void onTheFifthDayTheOwnerIsWarned() {
        endsIn(Duration.ofDays(3));
        warning.warn();
        project.manager().call().get("/project").then().body("warning", equalTo("ENDS_SOON"));
        assertTrue(Mails.to(project.owner().email()).contains("Nothing will be lost"));
    }

    @Test
    void onTheSeventhDayTheOwnerIsWarnedAgain() {
        endsIn(Duration.ofDays(2));
        warning.warn();
        endsIn(Duration.ofHours(20));
        warning.warn();
        told().then().body("items.after.warning", contains("LAST_DAY", "ENDS_SOON"));
        Mails.to(project.owner().email(), 2);
    }

    @Test
    void everyWarningComesOnceHoweverManyNodesSeeIt() throws Exception {
        endsIn(Duration.ofDays(2));
        var barrier = new CyclicBarrier(4);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var nodes = IntStream.range(0, 4)
                    .mapToObj(node -> pool.submit(() -> {
                        barrier.await();
                        warning.warn(project.id());
                        return null;
                    }))
                    .toList();
            for (var node : nodes) {
                node.get();
            }
        } finally {
            pool.shutdown();
        }
        told().then().body("items", hasSize(1));
    }

    @Test
    void onlyOwnersGetTheMail() {
        endsIn(Duration.ofDays(2));
        warning.warn();
        Mails.to(project.owner().email());
        assertEquals(0, Mails.now(project.lead().email()).size());
    }

    @Test
    void theWarningMakesNobodysFormStale() {
        int version = project.owner().call().get("/project").path("version");
        endsIn(Duration.ofDays(2));
        int ending = project.owner().call().get("/project").path("version");
        warning.warn();
        project.owner().call().get("/project").then().body("version", equalTo(ending));
        assertEquals(version + 1, ending);
    }

    @Test
    void theEndIsTold() {
        endsIn(Duration.ofMinutes(-1));
        warning.warn();
        project.owner().call().get("/project").then().body("warning", equalTo("ENDED"));
        told().then().body("items.after.warning", contains("ENDED"));
    }

    @Test
    void aProjectThatFailsKeepsNoOtherFromBeingWarned() {
        var behind = TestProject.open();
        endsIn(Duration.ofDays(2));
        behind.in(() -> ending(behind, Duration.ofDays(2)));
        var owner = project.owner().accountId();
        project.in(() -> Account.update("zone = 'Europe/Atlantis' where id = ?1", owner));
        try {
            warning.warn();
        } finally {
            project.in(() -> Account.update("zone = 'Europe/Moscow' where id = ?1", owner));
        }
        behind.lead().call().get("/events?kind=project.warned").then().body("items", hasSize(1));
    }

    private io.restassured.response.Response told() {
        return project.lead().call().get("/events?kind=project.warned");
    }

    private void endsIn(Duration left) {
        project.in(() -> ending(project, left));
    }

    private Instant ending(TestProject of, Duration left) {
        Project row = Project.findById(of.id());
        row.trialEndsAt = clock.instant().plus(left);
        return row.trialEndsAt;
    }
}
