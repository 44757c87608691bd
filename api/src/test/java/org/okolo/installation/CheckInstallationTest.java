package org.okolo.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.embedded.Home;
import org.okolo.installation.CheckInstallation.WrongInstallation;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** What would lose data without a word is refused with a clear one. */
@OkoloTest
class CheckInstallationTest {

    private final String key = ConfigProvider.getConfig().getValue("okolo.webhook.key", String.class);
    private final CheckInstallation checking = TestProject.bean(CheckInstallation.class);

    private Path folder;

    /** Not by JUnit's own annotation, which does not reach the copy of this class that Quarkus runs. */
    @BeforeEach
    void makeAHome() throws IOException {
        folder = Files.createTempDirectory("okolo-installation");
    }

    @Test
    void aHomeThatHasLostItsKeyIsTold() {
        var refused = assertThrows(WrongInstallation.class, () -> checking.check(Home.at(folder), "made anew", false));
        assertTrue(refused.getMessage().contains("webhook-key")
                && refused.getMessage().contains("OKOLO_NEW_KEY"));
    }

    @Test
    void aHomeRemembersTheDatabaseItWasUsedWith() throws IOException {
        checking.check(Home.at(folder), key, false);
        checking.check(Home.at(folder), key, false);
        try (var files = Files.list(folder)) {
            assertEquals(
                    1,
                    files.filter(file -> file.toString().endsWith("installation"))
                            .count());
        }
    }

    @Test
    void aDatabaseOfAnotherInstallationIsRefused() throws IOException {
        for (var mark : new String[] {"installation", "embedded-installation"}) {
            Files.writeString(folder.resolve(mark), "01a22689-03f2-79f7-bb11-846fa51e249c");
        }
        var refused = assertThrows(WrongInstallation.class, () -> checking.check(Home.at(folder), key, false));
        assertTrue(refused.getMessage().contains("OKOLO_DATABASE_URL"));
    }

    @Test
    void anEmptyDatabaseIsRefusedToo() {
        var home = Home.at(folder);
        assertThrows(
                WrongInstallation.class,
                () -> CheckInstallation.requireSame("an id", Optional.empty(), home, "installation"));
    }

    @Test
    void anOperatorWhoSaysSoGoesOnWithANewKey() {
        var installation = Installation.begin("lost");
        assertTrue(!installation.isSealedWith("new") && installation.isSealedWith("lost"));
        installation.sealWith("new");
        assertTrue(installation.isSealedWith("new"));
    }
}
