package org.okolo.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class NoteTest {

    final TestProject project = TestProject.open();
    String client;

    @BeforeEach
    void addAClient() {
        client = Sample.client(project.manager(), "Anna").getString("id");
    }

    @Test
    void aNoteKeepsWhereItCameFrom() {
        project.manager()
                .call()
                .body(Map.of("text", "Likes tea\n", "link", "https://vk.com/wall1_2", "quote", "Tea!"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("text", equalTo("Likes tea"))
                .body("link", equalTo("https://vk.com/wall1_2"))
                .body("quote", equalTo("Tea!"))
                .body("authorId", equalTo(project.manager().id().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\" \\n \"}",
                "{\"text\":\"a\",\"link\":\"javascript:alert(1)\"}",
                "{\"text\":\"a\",\"link\":\"https://\"}",
                "{\"text\":\"a\",\"link\":\"vk.com/id1\"}"
            })
    void aNoteThatCannotBeIsRefusedAndNotCounted(String body) {
        project.manager()
                .call()
                .body(body)
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(400);
        count(0);
    }

    @Test
    void aNoteOfTenThousandAndOneCharactersIsRefused() {
        project.manager()
                .call()
                .body(Map.of("text", "ж".repeat(10_001)))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void aNoteOfTenThousandCharactersIsFine() {
        project.manager()
                .call()
                .body(Map.of("text", "😀".repeat(5_000)))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void notesAreListedNewestFirstPageByPage() {
        add(project.manager(), "One");
        add(project.manager(), "Two");
        add(project.manager(), "Three");
        var first = project.manager().call().get("/clients/" + client + "/notes?limit=2");
        first.then().body("items.text", contains("Three", "Two"));
        project.manager()
                .call()
                .get("/clients/" + client + "/notes?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.text", contains("One"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aNoteDoesNotMakeAnEditOfTheClientStale() {
        add(project.lead(), "Called");
        project.manager()
                .edits(1)
                .body(Map.of("name", "Anna Orlova"))
                .put("/clients/" + client)
                .then()
                .statusCode(200)
                .body("noteCount", equalTo(1));
    }

    @Test
    void theAuthorChangesTheWords() {
        var note = add(project.manager(), "Called");
        edit(project.manager(), note, 200);
    }

    @Test
    void aLeadChangesAnybodysNote() {
        edit(project.lead(), add(project.manager(), "Called"), 200);
    }

    @Test
    void aColleagueDoesNotChangeTheNote() {
        edit(project.join("Colleague", Role.MANAGER), add(project.manager(), "Called"), 403);
    }

    @Test
    void aStaleEditOfANoteIsRefusedWithTheCurrentOne() {
        var note = add(project.manager(), "Called");
        edit(project.manager(), note, 200);
        project.manager()
                .edits(1)
                .body(Map.of("text", "Old"))
                .put("/notes/" + note.getString("id"))
                .then()
                .statusCode(412)
                .body("current.text", equalTo("Called twice"));
    }

    @Test
    void aDeletedNoteIsNotCounted() {
        add(project.manager(), "Stays");
        var note = add(project.manager(), "Goes");
        project.manager()
                .edits(1)
                .delete("/notes/" + note.getString("id"))
                .then()
                .statusCode(204);
        count(1);
    }

    @Test
    void notesOfADeletedClientAreNotReachable() {
        var note = add(project.manager(), "Called");
        project.manager().edits(1).delete("/clients/" + client).then().statusCode(204);
        edit(project.manager(), note, 404);
    }

    private JsonPath add(Caller by, String text) {
        return by.call()
                .body(Map.of("text", text))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void edit(Caller by, JsonPath note, int status) {
        by.edits(Sample.version(note))
                .body(Map.of("text", "Called twice"))
                .put("/notes/" + note.getString("id"))
                .then()
                .statusCode(status);
    }

    private void count(int notes) {
        project.manager().call().get("/clients/" + client).then().body("noteCount", equalTo(notes));
    }
}
