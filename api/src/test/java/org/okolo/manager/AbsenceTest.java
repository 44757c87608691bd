package org.okolo.manager;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

@OkoloTest
class AbsenceTest {

    final TestProject project = TestProject.open();

    @Test
    void aManagerSaysWhenHeIsNotThere() {
        add(project.manager(), project.manager(), "2026-12-28", "2027-01-08")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("firstDay", equalTo("2026-12-28"));
    }

    @Test
    void aLeadSaysItForOthers() {
        add(project.lead(), project.manager(), "2026-12-28", "2027-01-08").statusCode(201);
    }

    @Test
    void aManagerDoesNotSayItForOthers() {
        add(project.manager(), project.lead(), "2026-12-28", "2027-01-08").statusCode(403);
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        add(project.manager(), project.manager(), "2026-12-28", "2026-12-27")
                .statusCode(400)
                .body("violations[0].field", equalTo("lastDay"));
    }

    @Test
    void whatHasEndedIsLeftOut() {
        add(project.manager(), project.manager(), "2026-01-01", "2026-01-02");
        add(project.manager(), project.manager(), "2026-02-01", "2026-02-02");
        project.lead()
                .call()
                .get("/absences?since=2026-02-02&managerId=" + project.manager().id())
                .then()
                .body("items.firstDay", contains("2026-02-01"));
    }

    @Test
    void absencesComePageByPage() {
        add(project.manager(), project.manager(), "2026-01-01", "2026-01-02");
        add(project.manager(), project.manager(), "2026-02-01", "2026-02-02");
        String next = project.lead().call().get("/absences?limit=1").path("nextCursor");
        project.lead()
                .call()
                .get("/absences?limit=1&cursor=" + next)
                .then()
                .body("items.firstDay", contains("2026-02-01"));
    }

    @Test
    void anAbsenceIsChangedUnderItsVersion() {
        String id = add(project.manager(), project.manager(), "2026-01-01", "2026-01-02")
                .extract()
                .path("id");
        project.manager()
                .edits(1)
                .body(Map.of("firstDay", "2026-01-01", "lastDay", "2026-01-09"))
                .put("/absences/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lastDay", equalTo("2026-01-09"));
    }

    @Test
    void anAbsenceIsDeleted() {
        String id = add(project.manager(), project.manager(), "2026-01-01", "2026-01-02")
                .extract()
                .path("id");
        project.lead().edits(1).delete("/absences/" + id).then().statusCode(204);
        project.lead().call().get("/absences").then().body("items", hasSize(0));
    }

    private static ValidatableResponse add(Caller by, Caller who, String first, String last) {
        return by.call()
                .body(Map.of("managerId", who.id(), "firstDay", first, "lastDay", last))
                .post("/absences")
                .then();
    }
}
