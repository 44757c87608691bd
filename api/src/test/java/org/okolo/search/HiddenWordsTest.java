package org.okolo.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** What somebody may not read does not show by anything a search answers, its cursor included. */
@OkoloTest
class HiddenWordsTest {

    final TestProject project = TestProject.open();
    final Caller curious = project.join("Mila Manager", Role.MANAGER);

    @ParameterizedTest
    @ValueSource(strings = {"k", "kle", "klept", "kleptomania", "kleptomanias"})
    void aHiddenWordMakesNoNextPageForWhoeverWroteAnotherHiddenNoteThere(String q) {
        var target = Sample.client(project.manager(), "Target").getString("id");
        hiddenNote(project.lead(), target, "kleptomania");
        hiddenNote(curious, target, "1");
        Sample.client(curious, q + " of my own");
        search(curious, q).body("items.client.name", contains(q + " of my own")).body("nextCursor", nullValue());
    }

    @Test
    void theWriterOfAHiddenNoteFindsItAmongOthers() {
        var target = Sample.client(project.manager(), "Target").getString("id");
        hiddenNote(project.lead(), target, "kleptomania");
        hiddenNote(curious, target, "quokkas");
        search(curious, "quokka").body("items.client.name", contains("Target"));
        search(project.lead(), "quokka klepto").body("items.client.name", contains("Target"));
    }

    @Test
    void whatTheDatabaseDropsMakesNoNextPage() {
        var oldest = Sample.client(project.manager(), "Anna One").getString("id");
        Sample.client(project.manager(), "Anna Two");
        search(curious, "anna").body("items.client.name", contains("Anna Two"));
        project.in(() -> Client.update("name = 'Berta' where id = ?1", UUID.fromString(oldest)));
        curious.call()
                .get("/search?q=anna&limit=1")
                .then()
                .body("items.client.name", contains("Anna Two"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aMergePreviewCountsWhatTheCallerMayKnowOf() {
        var into = Sample.client(project.manager(), "Anna").getString("id");
        var from = Sample.client(project.manager(), "Anya").getString("id");
        hiddenNote(project.lead(), from, "kleptomania");
        curious.call().body(Map.of("text", "for all")).post("/clients/" + from + "/notes");
        assertEquals(1, moves(curious, into, from));
        assertEquals(2, moves(project.lead(), into, from));
    }

    private static int moves(Caller by, String into, String from) {
        return by.call()
                .body(Map.of("otherId", from))
                .post("/clients/" + into + "/merges/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("moves.Note");
    }

    private static void hiddenNote(Caller by, String client, String text) {
        by.call()
                .body(Map.of("text", text, "visibility", "LEAD_AND_AUTHOR"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(Caller by, String q) {
        return by.call()
                .queryParam("q", q)
                .queryParam("limit", 1)
                .get("/search")
                .then()
                .statusCode(200);
    }
}
