package org.okolo.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.TestProject.Caller;
import org.okolo.client.Sample;

@OkoloTest
class PrivacyTest {

    /** Stands in every text that is personal. */
    static final String SECRET = "Nebylova";

    final TestProject project = TestProject.open();

    @Test
    void theFileTellsEverythingHeldOnThePerson() {
        var anna = anna();
        file(anna)
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("client.name", equalTo("Anna Nebylova"))
                .body("rows.Note.text", contains("Nebylova called"))
                .body("rows.Contact.value", contains("nebylova@example.org"))
                .body("handles.handle", contains("nebylova"))
                .body("events.kind", hasItems("client.added", "note.added"))
                .body("managers.name", hasItems("Maria Manager"));
    }

    @Test
    void theFileTellsWhatWasMergedInToo() {
        var anna = anna();
        var other = Sample.client(project.manager(), "Anna Formerly");
        merge(anna, other);
        file(anna).body("clients.name", hasItems("Anna Nebylova", "Anna Formerly"));
    }

    @Test
    void theFileIsForLeads() {
        project.manager()
                .call()
                .get("/clients/%s/personal-file".formatted(anna().getString("id")))
                .then()
                .statusCode(403);
    }

    @Test
    void anErasedPersonIsNotFound() {
        var anna = anna();
        erase(project.owner(), anna).statusCode(200).body("rows.Note", equalTo(1));
        project.owner().call().get("/clients/" + anna.getString("id")).then().statusCode(404);
        file(anna).statusCode(404);
    }

    @Test
    void nothingOfAnErasedPersonIsInAnyTable() throws SQLException {
        var anna = anna();
        var other = Sample.client(project.manager(), "Berta Nebylova");
        merge(anna, other);
        erase(project.owner(), anna).statusCode(200);
        assertEquals(List.of(), tablesWith(SECRET));
    }

    @Test
    void thatItHappenedAndByWhomStays() {
        var anna = anna();
        erase(project.owner(), anna);
        project.lead()
                .call()
                .get("/events?clientId=" + anna.getString("id"))
                .then()
                .body("items.kind", hasItems("client.erased", "client.added", "note.added"))
                .body("items[0].managerId", equalTo(project.owner().id().toString()));
    }

    @Test
    void statusesInEventsStaySoThatNumbersDo() {
        String status = project.manager().call().get("/statuses").path("items[0].id");
        var anna = Sample.client(project.manager(), "Anna Nebylova");
        project.manager()
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("statusId", status, "reason", "Nebylova asked"))
                .put("/clients/%s/status".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
        project.owner()
                .call()
                .header("If-Match", "\"2\"")
                .post("/clients/%s/erase".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
        project.lead()
                .call()
                .get("/events?kind=client.status")
                .then()
                .body("items[0].after.statusId", equalTo(status))
                .body("items[0].after.reason", equalTo(null));
    }

    @Test
    void aRepeatedRequestDoesNotTellNorMakeAnErasedPersonAgain() {
        var key = UUID.randomUUID().toString();
        var anna = keyed(key).statusCode(201).extract().jsonPath();
        erase(project.owner(), anna).statusCode(200);
        keyed(key).statusCode(404).body("name", not(equalTo("Anna Nebylova")));
        project.manager().call().get("/clients").then().body("items.size()", equalTo(0));
    }

    @Test
    void aDeletedPersonIsErasedToo() {
        var anna = anna();
        project.manager()
                .call()
                .header("If-Match", "\"1\"")
                .delete("/clients/" + anna.getString("id"))
                .then()
                .statusCode(204);
        project.owner()
                .call()
                .header("If-Match", "\"2\"")
                .post("/clients/%s/erase".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
    }

    @Test
    void aLeadDoesNotErase() {
        erase(project.lead(), anna()).statusCode(403);
    }

    @Test
    void anOutdatedErasureIsRefused() {
        project.owner()
                .call()
                .header("If-Match", "\"9\"")
                .post("/clients/%s/erase".formatted(anna().getString("id")))
                .then()
                .statusCode(412);
    }

    /** The profile of an erased person is free, and the person a stranger again. */
    @Test
    void anErasedPersonCanBecomeAClientAnew() {
        erase(project.owner(), anna());
        anna();
    }

    private JsonPath anna() {
        var anna = Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna Nebylova",
                        "comment",
                        "Nebylova likes tea",
                        "profiles",
                        List.of(Sample.profile("VK", "424242", "nebylova")),
                        "contacts",
                        List.of(Map.of("kind", "EMAIL", "value", "nebylova@example.org"))));
        project.manager()
                .call()
                .body(Map.of("text", "Nebylova called"))
                .post("/clients/%s/notes".formatted(anna.getString("id")))
                .then()
                .statusCode(201);
        return anna;
    }

    private ValidatableResponse keyed(String key) {
        return project.manager()
                .call()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Anna Nebylova"))
                .post("/clients")
                .then();
    }

    private void merge(JsonPath into, JsonPath other) {
        project.manager()
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("otherId", other.getString("id")))
                .post("/clients/%s/merges".formatted(into.getString("id")))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse file(JsonPath client) {
        return project.lead()
                .call()
                .get("/clients/%s/personal-file".formatted(client.getString("id")))
                .then();
    }

    private static ValidatableResponse erase(Caller by, JsonPath client) {
        String id = client.getString("id");
        Integer version = by.call().get("/clients/" + id).path("version");
        return by.call()
                .header("If-Match", "\"" + version + "\"")
                .post("/clients/%s/erase".formatted(id))
                .then();
    }

    /** Looks into every text column of every table, in the rows of this project. */
    private List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestProject.bean(AgroalDataSource.class).getConnection();
                var statement = connection.createStatement();
                var columns = connection
                        .createStatement()
                        .executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " where c.table_schema = database() and c.data_type in ('varchar','text','mediumtext')"
                                + " and exists (select 1 from information_schema.columns p where p.table_schema = c.table_schema"
                                + " and p.table_name = c.table_name and p.column_name = 'project_id')")) {
            while (columns.next()) {
                var table = columns.getString(1);
                var rows = statement.executeQuery(
                        "select count(*) from `%s` where project_id = '%s' and `%s` like '%%%s%%'"
                                .formatted(table, project.id(), columns.getString(2), text));
                rows.next();
                if (rows.getInt(1) > 0) {
                    found.add(table + "." + columns.getString(2));
                }
            }
        }
        return found;
    }
}
