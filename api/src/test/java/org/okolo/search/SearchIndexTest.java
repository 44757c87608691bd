package org.okolo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** The index of one node in a folder of its own, opened and closed, lost and broken. */
@OkoloTest
class SearchIndexTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final TestProject project = TestProject.open();

    private Path folder;
    private OpenIndex index;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createTempDirectory("okolo-search");
    }

    @AfterEach
    void close() {
        if (index != null) {
            index.close();
        }
    }

    @Test
    void everythingThatIsThereIsFoundInANewFolder() {
        var anna = client("Anna");
        assertEquals(List.of(anna), found("anna"));
    }

    @Test
    void whatHasHappenedMeanwhileIsCaughtUpAfterARestart() {
        var anna = client("Anna");
        found("anna");
        restart();
        var other = client("Anna Two");
        assertEquals(List.of(other, anna), found("anna"));
    }

    @Test
    void aRestartBuildsNothingAnew() {
        client("Anna");
        found("anna");
        restart();
        // Without an event nobody knows of it; only a rebuild would find it.
        project.in(() -> Client.update("name = 'Berta'"));
        assertEquals(List.of(), found("berta"));
    }

    @Test
    void aFolderThatIsBrokenIsBegunAnew() throws IOException {
        var anna = client("Anna");
        found("anna");
        index.close();
        index = null;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertEquals(List.of(anna), found("anna"));
    }

    @Test
    void aFolderThatIsMissingIsMade() {
        var anna = client("Anna");
        folder = folder.resolve("not/there/yet");
        assertEquals(List.of(anna), found("anna"));
    }

    @Test
    void aFolderOfAnotherFormIsBegunAnew() throws IOException {
        client("Anna");
        found("anna");
        index.close();
        try (var writer = IndexFiles.open(folder)) {
            writer.setLiveCommitData(
                    java.util.Map.of("made-by", "somebody else").entrySet());
            writer.commit();
        }
        index = null;
        project.in(() -> Client.update("name = 'Berta'"));
        assertEquals(1, found("berta").size());
    }

    @Test
    void twoNodesHaveFoldersOfTheirOwn() {
        var anna = client("Anna");
        found("anna");
        try (var second = new OpenIndex(folder)) {
            assertEquals(List.of(anna), found(second, "anna"));
        }
    }

    @Test
    void aDatabasePutBackIsNoticed() {
        client("Anna");
        found("anna");
        restart();
        project.in(() -> Event.update("id = ?1", UUID.randomUUID()));
        project.in(() -> Client.update("name = 'Berta'"));
        assertEquals(1, found("berta").size());
    }

    @Test
    void theOwnerHasItBuiltAnew() {
        client("Anna");
        found("anna");
        project.in(() -> Client.update("name = 'Berta'"));
        assertEquals(List.of(), found("berta"));
        project.owner().call().post("/search/rebuild").then().statusCode(202);
        assertEquals(1, found("berta").size());
    }

    @Test
    void buildingAnewForgetsWhatIsNoLongerThere() {
        client("Anna");
        found("anna");
        project.in(() -> Client.update(
                "deletedAt = ?1", TestProject.bean(java.time.Clock.class).instant()));
        project.owner().call().post("/search/rebuild");
        assertEquals(List.of(), found("anna"));
    }

    @Test
    void theIndexItselfKeepsProjectsApart() {
        client("Anna");
        found("anna");
        var theirs = TestProject.open();
        Sample.client(theirs.manager(), "Anna");
        var query = new ClientQuery(theirs.id(), new Question("anna"), null).query();
        assertEquals(List.of(), index.best(query, null, 10));
    }

    @Test
    void theWordsOfWhoIsErasedLeaveTheDisk() throws IOException {
        var client = client("Xanthippe");
        found("xanthippe");
        index.commit();
        assertTrue(onDisk("xanthippe"));
        project.owner().edits(1).delete("/clients/" + client);
        found("xanthippe");
        index.tidy();
        assertFalse(onDisk("xanthippe"));
    }

    /** Whether it stands somewhere in the files of the index as it is written there. */
    private boolean onDisk(String word) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private UUID client(String name) {
        return UUID.fromString(Sample.client(project.manager(), name).getString("id"));
    }

    private void restart() {
        index.close();
        index = null;
    }

    /** What a node with this folder proposes. */
    private List<UUID> found(String question) {
        if (index == null) {
            index = new OpenIndex(folder);
        }
        return found(index, question);
    }

    private List<UUID> found(OpenIndex node, String question) {
        var truth = TestProject.bean(Truth.class);
        var mine = new ProjectIndex(project.id(), node, truth, Runnable::run);
        assertTrue(mine.knows(truth.end(project.id()).seq(), PATIENCE));
        var query = new ClientQuery(project.id(), new Question(question), null).query();
        return node.best(query, null, 10).stream()
                .map(OpenIndex.Candidate::clientId)
                .toList();
    }
}
