package org.okolo.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;
import org.okolo.webhook.Echo;

@OkoloTest
class EraseTest {

    /** Stands in every text that is personal. */
    static final String SECRET = "Nebylova";

    Nebylova her;

    @BeforeEach
    void openAProject() {
        her = new Nebylova();
    }

    @Test
    void anErasedPersonIsNotFound() {
        var anna = her.anna();
        erase(her.project.owner(), anna).statusCode(200).body("rows.Note", equalTo(1));
        her.project
                .owner()
                .call()
                .get("/clients/" + anna.getString("id"))
                .then()
                .statusCode(404);
        her.file(anna).statusCode(404);
    }

    @Test
    void nothingOfAnErasedPersonIsInAnyTable() throws SQLException {
        var anna = her.anna();
        var other = Sample.client(her.project.manager(), "Berta Nebylova");
        her.merge(anna, other);
        erase(her.project.owner(), anna).statusCode(200);
        assertEquals(List.of(), tablesWith(SECRET));
    }

    @Test
    void thatItHappenedAndByWhomStays() {
        var anna = her.anna();
        erase(her.project.owner(), anna);
        her.project
                .lead()
                .call()
                .get("/events?clientId=" + anna.getString("id"))
                .then()
                .body("items.kind", hasItems("client.erased", "client.added", "note.added"))
                .body("items[0].managerId", equalTo(her.project.owner().id().toString()));
    }

    @Test
    void statusesInEventsStaySoThatNumbersDo() {
        String status = her.project.manager().call().get("/statuses").path("items[0].id");
        var anna = Sample.client(her.project.manager(), "Anna Nebylova");
        her.project
                .manager()
                .edits(1)
                .body(Map.of("statusId", status, "reason", "Nebylova asked"))
                .put("/clients/%s/status".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
        her.project
                .owner()
                .edits(2)
                .post("/clients/%s/erase".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
        her.project
                .lead()
                .call()
                .get("/events?kind=client.status")
                .then()
                .body("items[0].after.statusId", equalTo(status))
                .body("items[0].after.reason", equalTo(null));
    }

    @Test
    void numbersCountedAnewAreTheSame() {
        var anna = her.anna();
        her.project
                .manager()
                .call()
                .body(Map.of("product", "Candle", "price", "12.50", "currency", "EUR"))
                .post("/clients/%s/purchases".formatted(anna.getString("id")))
                .then()
                .statusCode(201);
        erase(her.project.owner(), anna).statusCode(200);
        var before = her.project.lead().call().get("/statistics/purchases").asString();
        her.project.owner().call().post("/statistics/rebuild").then().statusCode(204);
        assertEquals(
                before, her.project.lead().call().get("/statistics/purchases").asString());
    }

    @Test
    void aRepeatedRequestDoesNotTellNorMakeAnErasedPersonAgain() {
        var key = UUID.randomUUID().toString();
        var anna = keyed(key).statusCode(201).extract().jsonPath();
        erase(her.project.owner(), anna).statusCode(200);
        keyed(key).statusCode(404).body("name", not(equalTo("Anna Nebylova")));
        her.project.manager().call().get("/clients").then().body("items.size()", equalTo(0));
    }

    @Test
    void aDeletedPersonIsErasedToo() {
        var anna = her.anna();
        her.project
                .manager()
                .edits(1)
                .delete("/clients/" + anna.getString("id"))
                .then()
                .statusCode(204);
        her.project
                .owner()
                .edits(2)
                .post("/clients/%s/erase".formatted(anna.getString("id")))
                .then()
                .statusCode(200);
    }

    @Test
    void afterTheTrialToo() {
        var anna = her.anna();
        her.project.endTrial();
        erase(her.project.join("Another Owner", Role.OWNER), anna).statusCode(200);
    }

    /** The message was on its way, and the receiver says again what it was told. */
    @Test
    void anAnswerThatComesAfterTheErasureIsNotKept() throws IOException, SQLException {
        var name = new Marks().word();
        var client = new AtomicReference<JsonPath>();
        try (var echo = new Echo(() -> erase(her.project.owner(), client.get()))) {
            her.project
                    .owner()
                    .call()
                    .body(Map.of("url", echo.url(), "kinds", List.of("client.added")))
                    .post("/webhooks")
                    .then()
                    .statusCode(201);
            client.set(Sample.client(her.project.manager(), name));
            Echo.work(her.project);
        }
        assertEquals(Set.of(), Columns.with(name));
    }

    @Test
    void aLeadDoesNotErase() {
        erase(her.project.lead(), her.anna()).statusCode(403);
    }

    @Test
    void anOutdatedErasureIsRefused() {
        her.project
                .owner()
                .edits(9)
                .post("/clients/%s/erase".formatted(her.anna().getString("id")))
                .then()
                .statusCode(412);
    }

    /** The profile of an erased person is free, and the person a stranger again. */
    @Test
    void anErasedPersonCanBecomeAClientAnew() {
        erase(her.project.owner(), her.anna());
        her.anna();
    }

    private ValidatableResponse keyed(String key) {
        return her.project
                .manager()
                .call()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Anna Nebylova"))
                .post("/clients")
                .then();
    }

    private static ValidatableResponse erase(Caller by, JsonPath client) {
        var id = client.getString("id");
        Integer version = by.call().get("/clients/" + id).path("version");
        return by.edits(version).post("/clients/%s/erase".formatted(id)).then();
    }

    /** Looks into every text column of every table, in the rows of this her.project. */
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
                                .formatted(table, her.project.id(), columns.getString(2), text));
                rows.next();
                if (rows.getInt(1) > 0) {
                    found.add(table + "." + columns.getString(2));
                }
            }
        }
        return found;
    }
}
