package org.okolo.licence;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class LicenceTest {

    final TestProject project = TestProject.open();

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Inject
    LicenceCommand command;

    @Test
    void theOperatorLetsAProjectGoOn() {
        project.endTrial();
        assertEquals(0, run("licence", project.id().toString(), "2099-12-31", "25"));
        project.owner()
                .call()
                .get("/project")
                .then()
                .body("state", equalTo("LICENSED"))
                .body("writesUntil", equalTo("2100-01-01T00:00:00Z"))
                .body("seats", equalTo(25));
    }

    @Test
    void whatTheOperatorGrantsIsAnEvent() {
        grants.grant(project.id(), clock.instant().plus(Duration.ofDays(30)), 25);
        project.lead()
                .call()
                .get("/events?kind=project.licensed")
                .then()
                .body("items[0].via", equalTo("SERVICE"))
                .body("items[0].after.seats", equalTo(25));
    }

    @Test
    void theOperatorSeesEveryProjectAndNothingInIt() {
        var out = new ByteArrayOutputStream();
        command.run(new PrintStream(out, true, StandardCharsets.UTF_8), "licence");
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(project.id() + "  TRIAL"));
    }

    @Test
    void anUnknownProjectIsToldSo() {
        assertNull(grants.grant(UUID.randomUUID(), clock.instant(), 25));
    }

    @Test
    void aCommandThatCannotBeReadSaysHowItIsMeant() {
        assertEquals(2, run("licence", project.id().toString(), "for ever", "25"));
    }

    @Test
    void anInstallationOfOnesOwnIsOpenForEver() {
        var ended = Project.open(UUID.randomUUID(), "Ours", "Europe/Moscow", Instant.EPOCH);
        var open = new Licence(Licence.Mode.OPEN, 1000, clock);
        assertEquals(ProjectState.LICENSED, open.state(ended));
        assertNull(open.warning(ended));
        assertEquals(1000, open.seats(ended));
    }

    private int run(String... arguments) {
        return command.run(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), arguments);
    }
}
