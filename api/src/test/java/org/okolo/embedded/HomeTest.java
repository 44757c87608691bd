package org.okolo.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.okolo.embedded.HomeLock.HomeInUse;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        var home = Home.at(folder);
        var made = home.secret("password", Home::randomPassword);
        assertEquals(made, home.secret("password", Home::randomPassword));
    }

    @Test
    void twoHomesHaveDifferentSecrets() {
        assertNotEquals(Home.randomPassword(), Home.randomPassword());
    }

    @Test
    @DisabledOnOs(
            value = OS.WINDOWS,
            disabledReason = "Windows has no such permissions; the folder of its user keeps others out")
    void aSecretIsForItsUserOnly() throws IOException {
        Home.at(folder).secret("password", Home::randomPassword);
        var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password")));
        assertEquals("rw-------", permissions);
    }

    @Test
    void aSecondInstanceInTheSameHomeIsToldWhatToDo() {
        var home = Home.at(folder);
        try (var first = HomeLock.of(home)) {
            var refused = assertThrows(HomeInUse.class, () -> HomeLock.of(home));
            assertTrue(refused.getMessage().contains("OKOLO_HOME"));
        }
    }

    @Test
    void aHomeLeftBehindIsFree() {
        var home = Home.at(folder);
        HomeLock.of(home).close();
        HomeLock.of(home).close();
    }

    @Test
    void signingKeysAreKept() throws IOException {
        var home = Home.at(folder);
        var before = Files.readString(Path.of(SigningKeys.of(home).publicKeyFile()));
        assertEquals(before, Files.readString(Path.of(SigningKeys.of(home).publicKeyFile())));
    }

    @Test
    void keysOfWhichOneIsLostAreMadeAnew() throws IOException {
        var home = Home.at(folder);
        var keys = SigningKeys.of(home);
        var before = Files.readString(Path.of(keys.publicKeyFile()));
        Files.delete(Path.of(keys.privateKeyFile()));
        assertNotEquals(before, Files.readString(Path.of(SigningKeys.of(home).publicKeyFile())));
    }

    @Test
    void halfAPairOfSigningKeysIsRefused() {
        var refused = assertThrows(IllegalStateException.class, () -> Settings.signingKeys("private.pem", null));
        assertTrue(refused.getMessage().contains("OKOLO_JWT_PUBLIC_KEY_FILE"));
    }

    @Test
    void aDatabaseThatIsNotUsedIsTold() throws IOException {
        Files.createDirectories(folder.resolve("database/mysql"));
        assertTrue(DataFolder.in(Home.at(folder)).unused().orElseThrow().contains("database"));
    }

    @Test
    void aNewHomeTellsOfTheDatabaseInTheUsualOne() throws IOException {
        Files.createDirectories(folder.resolve("usual/database/mysql"));
        var here = DataFolder.in(Home.at(folder.resolve("new")));
        assertTrue(here.unusedElsewhere(folder.resolve("usual")).orElseThrow().contains("OKOLO_HOME"));
        Files.createDirectories(folder.resolve("new/database/mysql"));
        assertTrue(here.unusedElsewhere(folder.resolve("usual")).isEmpty());
    }

    @Test
    void aHomeThatCannotBeOneSaysWhichFolderAndWhatToDo() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var refused = assertThrows(UncheckedIOException.class, () -> Home.at(file));
        assertTrue(refused.getMessage().contains(file + " cannot be used as OKOLO_HOME"));
    }

    @Test
    void aHomeWithoutADatabaseHasNothingToTell() {
        assertTrue(DataFolder.in(Home.at(folder)).unused().isEmpty());
    }
}
