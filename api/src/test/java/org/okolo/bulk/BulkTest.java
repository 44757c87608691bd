package org.okolo.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.job.Finished;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class BulkTest {

    final TestProject project = TestProject.open();
    List<String> statuses;

    @BeforeEach
    void statuses() {
        statuses = project.lead().call().get("/statuses").path("items.id");
    }

    @Test
    void aPreviewCountsTheClientsOfTheFilter() {
        client("Anna");
        client("Anna");
        client("Berta");
        assertEquals(2, Bulk.previewed(project.lead(), "?q=anna", delete()).getInt("clients"));
    }

    @Test
    void aPreviewCountsTheClientsOfColleaguesForAManager() {
        client("Anna");
        Sample.ownedBy(project.lead(), project.lead());
        var preview = Bulk.previewed(project.manager(), "", delete());
        assertEquals(List.of(2, 1), List.of(preview.getInt("clients"), preview.getInt("refused")));
    }

    @Test
    void everyClientOfTheFilterGetsTheStatus() {
        client("Anna");
        client("Anna");
        client("Berta");
        var done = Bulk.done(project.manager(), "?q=anna", status(1));
        assertEquals(2, done.getInt("progress.changed"));
        project.manager()
                .call()
                .get("/clients?statusId=" + statuses.get(1))
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void moreClientsThanOnePartHoldsAreAllChanged() {
        for (var i = 0; i < 120; i++) {
            client("Anna");
        }
        assertEquals(120, Bulk.done(project.lead(), "", status(1)).getInt("progress.changed"));
    }

    @Test
    void onlyTheClientsNamedAreChanged() {
        var one = client("Anna");
        client("Anna");
        var body = Map.of("action", status(1), "clientIds", List.of(one));
        var token =
                project.lead().call().body(body).post("/bulk-actions/preview").path("token");
        var id = project.lead()
                .call()
                .body(Map.of("action", status(1), "clientIds", List.of(one), "token", token))
                .post("/bulk-actions")
                .path("id");
        Finished.job(project.lead(), "/bulk-actions/" + id);
        project.lead().call().get("/clients?statusId=" + statuses.get(1)).then().body("items.id", contains(one));
    }

    @Test
    void anOrderForOtherClientsThanPreviewedIsRefusedWithTheNewCount() {
        client("Anna");
        var token = Bulk.previewed(project.lead(), "", delete()).getString("token");
        client("Berta");
        project.lead()
                .call()
                .body(Map.of("action", delete(), "token", token))
                .post("/bulk-actions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/selection-changed"))
                .body("clients", equalTo(2));
    }

    @Test
    void aManagerChangesNoClientOfAColleague() {
        client("Anna");
        var theirs = Sample.ownedBy(project.lead(), project.lead()).getString("id");
        var done = Bulk.done(project.manager(), "", delete());
        assertEquals(List.of(1, 1), List.of(done.getInt("progress.changed"), done.getInt("progress.refused")));
        project.manager().call().get("/clients").then().body("items.id", contains(theirs));
    }

    @Test
    void whatBecameOfEachClientIsListed() {
        client("Anna");
        Sample.ownedBy(project.lead(), project.lead());
        var done = Bulk.done(project.manager(), "", delete());
        var path = "/bulk-actions/" + done.getString("id") + "/clients";
        project.manager().call().get(path).then().body("items.outcome", containsInAnyOrder("CHANGED", "REFUSED"));
        project.manager()
                .call()
                .get(path + "?outcome=REFUSED")
                .then()
                .body("items.clientName", contains("Anna Sample"));
    }

    @Test
    void outcomesAreListedPageByPage() {
        client("Anna");
        client("Berta");
        client("Carla");
        var path = "/bulk-actions/" + Bulk.done(project.lead(), "", delete()).getString("id") + "/clients?limit=2";
        var first = project.lead().call().get(path);
        first.then().body("items", hasSize(2));
        project.lead()
                .call()
                .get(path + "&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void eachChangeIsAnEventOfTheManagerThroughTheBulkAction() {
        var client = client("Anna");
        Bulk.done(project.manager(), "", status(1));
        project.manager()
                .call()
                .get("/clients/" + client + "/events")
                .then()
                .body("items[0].kind", equalTo("client.status"))
                .body("items[0].via", equalTo("BULK"))
                .body("items[0].managerId", equalTo(project.manager().id().toString()));
    }

    @Test
    void aTagIsGivenToThoseWhoLackIt() {
        var tag = tag("Honey");
        var has = client("Anna");
        Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", tag));
        client("Berta");
        var done = Bulk.done(project.lead(), "", Bulk.to(BulkKind.TAG_ADD, "tagId", tag));
        assertEquals(List.of(1, 1), List.of(done.getInt("progress.changed"), done.getInt("progress.same")));
        project.lead().call().get("/clients/" + has).then().body("tagIds", contains(tag));
    }

    @Test
    void aTagNobodyKnowsIsRefused() {
        project.lead()
                .call()
                .body(Map.of("action", Bulk.to(BulkKind.TAG_ADD, "tagId", null)))
                .post("/bulk-actions/preview")
                .then()
                .statusCode(400)
                .body("violations.field", contains("action.tagId"));
    }

    @Test
    void aManagerDoesNotSeeWhatColleaguesDid() {
        client("Anna");
        var done = Bulk.done(project.lead(), "", status(1));
        project.manager().call().get("/bulk-actions").then().body("items", empty());
        project.manager()
                .call()
                .get("/bulk-actions/" + done.getString("id"))
                .then()
                .statusCode(404);
    }

    private String client(String name) {
        return Sample.client(project.manager(), name).getString("id");
    }

    private String tag(String name) {
        return project.lead().call().body(Map.of("name", name)).post("/tags").path("id");
    }

    private Map<String, Object> status(int index) {
        return Bulk.to(BulkKind.STATUS, "statusId", statuses.get(index));
    }

    private static Map<String, Object> delete() {
        return Map.of("kind", BulkKind.DELETE);
    }
}
