package org.okolo.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.job.Job;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class BulkUndoTest {

    final TestProject project = TestProject.open();
    List<String> statuses;
    String client;

    @BeforeEach
    void addAClient() {
        statuses = project.lead().call().get("/statuses").path("items.id");
        client = Sample.added(project.manager(), Map.of("name", "Anna", "statusId", statuses.get(0)))
                .getString("id");
    }

    @Test
    void everyClientGetsItsOwnStatusBack() {
        var other = Sample.client(project.manager(), "Berta").getString("id");
        var undone = Bulk.undone(project.lead(), moved());
        assertEquals(2, undone.getInt("progress.undone"));
        shown(client).body("statusId", equalTo(statuses.get(0)));
        shown(other).body("statusId", nullValue());
    }

    @Test
    void aStatusChangedSinceIsLeftAloneAndReported() {
        var bulk = moved();
        move(2);
        var undone = Bulk.undone(project.lead(), bulk);
        assertEquals(List.of(0, 1), List.of(undone.getInt("progress.undone"), undone.getInt("progress.kept")));
        shown(client).body("statusId", equalTo(statuses.get(2)));
        project.lead()
                .call()
                .get("/bulk-actions/" + bulk.getString("id") + "/clients?outcome=KEPT")
                .then()
                .body("items.clientId", contains(client));
    }

    @Test
    void aStatusChangedAndChangedBackSinceIsLeftAloneToo() {
        var bulk = moved();
        move(2);
        move(1);
        Bulk.undone(project.lead(), bulk);
        shown(client).body("statusId", equalTo(statuses.get(1)));
    }

    @Test
    void aChangeOfSomethingElseDoesNotKeepTheStatus() {
        var bulk = moved();
        edit(client, Map.of("name", "Anna Petrova"), "");
        Bulk.undone(project.lead(), bulk);
        shown(client).body("statusId", equalTo(statuses.get(0))).body("name", equalTo("Anna Petrova"));
    }

    @Test
    void deletedClientsComeBack() {
        var bulk = Bulk.done(project.manager(), "", Map.of("kind", BulkKind.DELETE));
        project.manager().call().get("/clients").then().body("items", empty());
        Bulk.undone(project.manager(), bulk);
        project.manager().call().get("/clients").then().body("items.id", contains(client));
    }

    @Test
    void clientsComeBackToTheirOwners() {
        var bulk = Bulk.done(
                project.lead(),
                "",
                Bulk.to(BulkKind.OWNER, "ownerId", project.lead().id()));
        Bulk.undone(project.lead(), bulk);
        shown(client).body("ownerId", nullValue());
    }

    @Test
    void aTagIsTakenOnlyFromThoseWhoGotIt() {
        var tag = project.lead()
                .call()
                .body(Map.of("name", "Honey"))
                .post("/tags")
                .path("id");
        Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", tag));
        Sample.client(project.manager(), "Berta");
        var bulk = Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", tag));
        Bulk.undone(project.lead(), bulk);
        project.lead().call().get("/clients?tagId=" + tag).then().body("items.id", contains(client));
    }

    @Test
    void anotherTagGivenSinceDoesNotKeepTheOne() {
        var tag = project.lead()
                .call()
                .body(Map.of("name", "Honey"))
                .post("/tags")
                .path("id");
        var other =
                project.lead().call().body(Map.of("name", "Wax")).post("/tags").path("id");
        var bulk = Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", tag));
        Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", other));
        Bulk.undone(project.lead(), bulk);
        shown(client).body("tagIds", contains((Object) other));
    }

    @Test
    void actionsAreUndoneInReverseOrder() {
        var first = moved();
        var second = Bulk.done(project.lead(), "", Bulk.to(BulkKind.STATUS, "statusId", statuses.get(2)));
        Bulk.undone(project.lead(), second);
        Bulk.undone(project.lead(), first);
        shown(client).body("statusId", equalTo(statuses.get(0)));
    }

    @Test
    void anUndoIsDoneOnce() {
        var bulk = moved();
        Bulk.undone(project.lead(), bulk);
        undo(bulk).statusCode(409);
    }

    @Test
    void anUndoAfterThirtyDaysIsRefused() {
        var bulk = moved();
        project.in(() -> {
            Job job = Job.findById(UUID.fromString(bulk.getString("id")));
            job.createdAt = job.createdAt.minus(Duration.ofDays(31));
            return null;
        });
        undo(bulk).statusCode(409);
    }

    @Test
    void bothTheActionAndItsUndoAreInTheFeed() {
        Bulk.undone(project.lead(), moved());
        List<String> kinds = project.lead().call().get("/events").path("items.kind");
        assertEquals(List.of("client.status", "bulk.undone", "client.status", "bulk.started"), kinds.subList(0, 4));
    }

    private JsonPath moved() {
        return Bulk.done(project.lead(), "", Bulk.to(BulkKind.STATUS, "statusId", statuses.get(1)));
    }

    private void move(int status) {
        edit(client, Map.of("statusId", statuses.get(status)), "/status");
    }

    private void edit(String id, Map<String, ?> body, String what) {
        int version = project.manager().call().get("/clients/" + id).path("version");
        project.manager()
                .edits(version)
                .body(body)
                .put("/clients/" + id + what)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse undo(JsonPath bulk) {
        return project.lead()
                .call()
                .post("/bulk-actions/" + bulk.getString("id") + "/undo")
                .then();
    }

    private ValidatableResponse shown(String id) {
        return project.manager().call().get("/clients/" + id).then().statusCode(200);
    }
}
