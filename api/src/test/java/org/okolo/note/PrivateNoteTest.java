package org.okolo.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** A note for leads and its author: nobody else learns that it is there. */
@OkoloTest
class PrivateNoteTest {

    final TestProject project = TestProject.open();
    final Caller colleague = project.join("Colleague", Role.MANAGER);
    String client;
    String note;

    @BeforeEach
    void write() {
        client = Sample.client(project.manager(), "Anna").getString("id");
        note = project.manager()
                .call()
                .body(Map.of("text", "Owes us money", "visibility", "LEAD_AND_AUTHOR"))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void itsAuthorAndLeadsReadIt() {
        notes(project.manager()).body("items.text", contains("Owes us money"));
        notes(project.lead()).body("items.text", contains("Owes us money"));
    }

    @Test
    void itIsInNoListOfAColleague() {
        notes(colleague).body("items", empty());
    }

    @Test
    void itIsNotFoundByAColleague() {
        colleague.call().get("/notes/" + note).then().statusCode(404);
        colleague.call().get("/notes/" + note + "/history").then().statusCode(404);
        change(colleague, "/pinned", Map.of("pinned", true), 404);
    }

    @Test
    void itsWordsAreFoundByItsAuthorAndNotByAColleague() {
        project.manager().call().get("/search?q=money").then().body("items", hasSize(1));
        colleague.call().get("/search?q=money").then().body("items", empty());
    }

    @Test
    void itIsNotCounted() {
        colleague.call().get("/clients/" + client).then().body("noteCount", equalTo(0));
    }

    @Test
    void itsEventsAreHiddenFromAColleague() {
        events(colleague).body("items.kind", contains("client.added"));
        events(project.manager()).body("items.kind", contains("note.added", "client.added"));
        events(project.lead()).body("items", hasSize(2));
    }

    @Test
    void onceForTheTeamItIsReadAndCountedByAll() {
        change(project.manager(), "/visibility", Map.of("visibility", "TEAM"), 200);
        notes(colleague).body("items.text", contains("Owes us money"));
        colleague.call().get("/clients/" + client).then().body("noteCount", equalTo(1));
        events(colleague).body("items.kind", contains("note.edited", "note.added", "client.added"));
    }

    @Test
    void hidingItAgainHidesWhatItsEventsSaid() {
        change(project.manager(), "/visibility", Map.of("visibility", "TEAM"), 200);
        project.manager()
                .edits(2)
                .body(Map.of("visibility", "LEAD_AND_AUTHOR"))
                .put("/notes/" + note + "/visibility")
                .then()
                .statusCode(200);
        events(colleague)
                .body("items.kind", contains("note.edited", "client.added"))
                .body("items[0].after.visibility", equalTo("LEAD_AND_AUTHOR"));
    }

    @Test
    void aColleagueDoesNotHideSomebodysNote() {
        change(project.manager(), "/visibility", Map.of("visibility", "TEAM"), 200);
        colleague
                .edits(2)
                .body(Map.of("visibility", "LEAD_AND_AUTHOR"))
                .put("/notes/" + note + "/visibility")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse notes(Caller by) {
        return by.call().get("/clients/" + client + "/notes").then();
    }

    private ValidatableResponse events(Caller by) {
        return by.call().get("/clients/" + client + "/events").then();
    }

    private void change(Caller by, String what, Map<String, ?> body, int status) {
        by.edits(1).body(body).put("/notes/" + note + what).then().statusCode(status);
    }
}
