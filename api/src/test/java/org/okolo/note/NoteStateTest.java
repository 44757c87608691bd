package org.okolo.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

/** Where notes stand, how long they stay, and what they said before. */
@OkoloTest
class NoteStateTest {

    static final String LATER = "2099-01-31T21:00:00Z";

    final TestProject project = TestProject.open();
    String client;

    @BeforeEach
    void addAClient() {
        client = Sample.client(project.manager(), "Anna").getString("id");
    }

    @Test
    void everyFormerTextIsKeptWithItsWriter() {
        var note = add(Map.of("text", "One"));
        change(note, 1, "", Map.of("text", "Two")).statusCode(200);
        project.lead()
                .edits(2)
                .body(Map.of("text", "Three"))
                .put(path(note, ""))
                .then()
                .body("textBy", equalTo(project.lead().id().toString()));
        var writer = project.manager().id().toString();
        project.manager()
                .call()
                .get(path(note, "/history"))
                .then()
                .body("items.text", contains("Two", "One"))
                .body("items.version", contains(2, 1))
                .body("items.writtenBy", contains(writer, writer));
    }

    @Test
    void theHistoryComesPageByPage() {
        var note = add(Map.of("text", "One"));
        change(note, 1, "", Map.of("text", "Two"));
        change(note, 2, "", Map.of("text", "Three"));
        String next = project.manager()
                .call()
                .get(path(note, "/history?limit=1"))
                .then()
                .body("items.text", contains("Two"))
                .extract()
                .path("nextCursor");
        project.manager()
                .call()
                .get(path(note, "/history?limit=1&cursor=" + next))
                .then()
                .body("items.text", contains("One"))
                .body("nextCursor", nullValue());
    }

    @Test
    void theSameWordsAgainAreNoChange() {
        var note = add(Map.of("text", "One"));
        change(note, 1, "", Map.of("text", "One")).body("version", equalTo(1));
        project.manager().call().get(path(note, "/history")).then().body("items", empty());
    }

    @Test
    void pinnedNotesComeFirstOnEveryPage() {
        var first = add(Map.of("text", "First"));
        add(Map.of("text", "Second", "pinned", true));
        add(Map.of("text", "Third"));
        change(first, 1, "/pinned", Map.of("pinned", true)).body("pinned", equalTo(true));
        var page = list("?limit=1").body("items.text", contains("Second"));
        page = list("?limit=1&cursor=" + page.extract().path("nextCursor")).body("items.text", contains("First"));
        list("?limit=1&cursor=" + page.extract().path("nextCursor")).body("items.text", contains("Third"));
    }

    @Test
    void aColleagueMayPinWhatHeMayRead() {
        var note = add(Map.of("text", "One"));
        project.join("Colleague", Role.MANAGER)
                .edits(1)
                .body(Map.of("pinned", true))
                .put(path(note, "/pinned"))
                .then()
                .statusCode(200);
    }

    @Test
    void aNoteWhoseTimeIsOverIsInNoListAndNotFound() {
        var note = add(Map.of("text", "Ill until Friday", "expiresAt", LATER));
        pass(note);
        list("").body("items", empty());
        project.manager().call().get(path(note, "")).then().statusCode(404);
    }

    @Test
    void aNoteWhoseTimeIsOverIsRemovedByTheServiceAndNoLongerCounted() {
        var note = add(Map.of("text", "Ill until Friday", "expiresAt", LATER));
        pass(note);
        TestProject.bean(ExpireNotes.class).expire();
        project.manager().call().get("/clients/" + client).then().body("noteCount", equalTo(0));
        project.lead()
                .call()
                .get("/events")
                .then()
                .body("items[0].kind", equalTo("note.expired"))
                .body("items[0].via", equalTo("SERVICE"))
                .body("items[0].managerId", nullValue());
    }

    @Test
    void theTimeOfANoteCanBeTakenAwayAgain() {
        var note = add(Map.of("text", "Ill", "expiresAt", LATER));
        change(note, 1, "/expiry", Collections.singletonMap("expiresAt", null)).body("expiresAt", nullValue());
    }

    @Test
    void aNoteDoesNotBeginWithItsEnd() {
        project.manager()
                .call()
                .body(Map.of("text", "Ill", "expiresAt", "2020-01-01T00:00:00Z"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("expiresAt"));
        list("").body("items", hasSize(0));
    }

    @Test
    void aStalePinIsRefused() {
        var note = add(Map.of("text", "One"));
        change(note, 7, "/pinned", Map.of("pinned", true)).statusCode(412);
    }

    private void pass(JsonPath note) {
        project.in(() -> Note.update("expiresAt = ?1 where id = ?2", Instant.EPOCH, note.getUUID("id")));
    }

    private JsonPath add(Map<String, ?> body) {
        return project.manager()
                .call()
                .body(body)
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse change(JsonPath note, int version, String what, Map<String, ?> body) {
        return project.manager().edits(version).body(body).put(path(note, what)).then();
    }

    private ValidatableResponse list(String query) {
        return project.manager()
                .call()
                .get("/clients/" + client + "/notes" + query)
                .then();
    }

    private static String path(JsonPath note, String what) {
        return "/notes/" + note.getString("id") + what;
    }
}
