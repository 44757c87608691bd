package org.okolo.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.account.Account;
import org.okolo.client.Client;
import org.okolo.client.Profile;
import org.okolo.embedded.Home;
import org.okolo.event.Event;
import org.okolo.note.Note;
import org.okolo.support.OkoloTest;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;

@OkoloTest
class DemoTest {

    @Inject
    DemoProject demo;

    @Inject
    InProject inProject;

    Path folder;

    /** Not by JUnit's own annotation, which does not reach the copy of this class that Quarkus runs. */
    @BeforeEach
    void makeAHome() throws IOException {
        folder = Files.createTempDirectory("okolo-demo");
    }

    /** The addresses of the demo exist once in an installation, and all tests share one. */
    @AfterEach
    void freeTheAddresses() {
        inProject.outside(() -> Account.update("email = concat(id, '@example.test') where email like '%@demo.okolo'"));
    }

    @Test
    void theDemoIsFullOfClients() {
        var project = open("ru");
        long clients = in(project, () -> Client.count());
        assertEquals(200, clients);
        assertTrue(in(project, () -> Note.count()) > 200);
        assertTrue(in(project, () -> Profile.count("network = 'FACEBOOK'")) > 100);
        assertTrue(in(project, () -> Client.count("blocked")) > 3);
    }

    @Test
    void theDemosPastLiesInThePast() {
        var project = open("en");
        Event first = in(project, () -> Event.find("seq", 1L).firstResult());
        Event last = in(project, () -> Event.find("order by seq desc").firstResult());
        assertTrue(first.at.isBefore(last.at.minusSeconds(10 * 24 * 3600)));
    }

    @Test
    void theSameInstallationKeepsItsPasswords() {
        var home = Home.at(folder);
        assertEquals(new DemoLogins(home).password(Role.LEAD), new DemoLogins(home).password(Role.LEAD));
    }

    private UUID open(String language) {
        return demo.open(language, new DemoLogins(Home.at(folder)));
    }

    private <T> T in(UUID project, Supplier<T> work) {
        return inProject.call(project, work);
    }
}
