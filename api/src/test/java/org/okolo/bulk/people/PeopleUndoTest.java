package org.okolo.bulk.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okolo.client.Sample;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.CurrentManager;

@OkoloTest
class PeopleUndoTest {

    final TestProject project = TestProject.open();
    List<String> statuses;
    String known;

    @BeforeEach
    void addAClient() {
        statuses = project.lead().call().get("/statuses").path("items.id");
        known = Sample.inVk(project.manager(), "Anna", "7", null).getString("id");
    }

    @Test
    void takesBackWhomItAddedAndGivesTheOthersTheirStatusBack() {
        var undone = People.undone(project.manager(), moved());
        assertEquals(List.of("UNDONE", "UNDONE"), People.outcomes(project.manager(), undone));
        project.manager()
                .call()
                .get("/clients")
                .then()
                .body("items.id", contains(known))
                .body("items.statusId", contains(nullValue()));
    }

    @Test
    void keepsAnAddedClientWithWhomSomebodyHasWorkedSince() {
        var done = moved();
        project.lead()
                .call()
                .body(Map.of("text", "Called back"))
                .post("/clients/" + idOf(done, 1) + "/notes")
                .then()
                .statusCode(201);
        var undone = People.undone(project.manager(), done);
        assertEquals(List.of("UNDONE", "KEPT CHANGED_SINCE"), People.outcomes(project.manager(), undone));
    }

    @Test
    void keepsAStatusThatSomebodyHasChangedSince() {
        var done = moved();
        project.lead()
                .edits(2)
                .body(Map.of("statusId", statuses.get(2)))
                .put("/clients/" + known + "/status")
                .then()
                .statusCode(200);
        var undone = People.undone(project.manager(), done);
        assertEquals(List.of("KEPT CHANGED_SINCE", "UNDONE"), People.outcomes(project.manager(), undone));
        project.lead().call().get("/clients/" + known).then().body("statusId", equalTo(statuses.get(2)));
    }

    @Test
    void aHandleThatThePageHasShownSinceKeepsNobody() {
        var done = People.done(project.manager(), People.ADD, List.of(People.person("Berta", "8")));
        var path = "/clients/" + idOf(done, 0);
        String profile = project.manager().call().get(path).path("profiles[0].id");
        project.manager()
                .call()
                .body(Map.of("externalId", "8", "handle", "berta.made.up"))
                .post(path + "/profiles/" + profile + "/sightings")
                .then()
                .statusCode(200);
        assertEquals(List.of("UNDONE"), People.outcomes(project.manager(), People.undone(project.manager(), done)));
    }

    @Test
    void takesTheTagOnlyFromThoseWhoGotIt() {
        String tag = project.lead()
                .call()
                .body(Map.of("name", "Honey"))
                .post("/tags")
                .path("id");
        var tags = Map.<String, Object>of("add", true, "tagIds", List.of(tag));
        People.done(project.manager(), tags, List.of(People.person("Anna", "7")));
        var both = List.of(People.person("Anna", "7"), Map.copyOf(People.person("Berta", "8")));
        People.undone(project.manager(), People.done(project.manager(), tags, both));
        project.manager().call().get("/clients?tagId=" + tag).then().body("items.id", contains(known));
    }

    @Test
    void leavesATagThatAColleagueHasGivenAgainSince() {
        var tag = People.tag(project.lead(), "Honey");
        var tags = Map.<String, Object>of("tagIds", List.of(tag));
        var done = People.done(project.manager(), tags, List.of(People.person("Anna", "7")));
        tagged(2, List.of());
        tagged(3, List.of(tag));
        assertEquals(
                List.of("KEPT CHANGED_SINCE"),
                People.outcomes(project.manager(), People.undone(project.manager(), done)));
        project.manager().call().get("/clients?tagId=" + tag).then().body("items.id", contains(known));
    }

    private void tagged(int version, List<UUID> tagIds) {
        project.lead()
                .edits(version)
                .body(Map.of("tagIds", tagIds))
                .put("/clients/" + known + "/tags")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"REMINDER_DUE", "NOTE_EXPIRED"})
    void whatTimeBringsKeepsNobody(EventKind kind) {
        var done = People.done(project.manager(), People.ADD, List.of(People.person("Berta", "8")));
        var berta = UUID.fromString(idOf(done, 0));
        project.in(() -> {
            TestProject.bean(CurrentManager.class).actForNobody();
            TestProject.bean(Events.class).record(Change.of(kind).client(berta).subject(berta));
            return null;
        });
        assertEquals(List.of("UNDONE"), People.outcomes(project.manager(), People.undone(project.manager(), done)));
    }

    @Test
    void ordersAreUndoneInReverseOrder() {
        var berta = List.of(People.person("Berta", "8"));
        var adding = People.done(project.manager(), People.ADD, berta);
        var moving = People.done(project.manager(), Map.of("statusId", statuses.get(1)), berta);
        People.undone(project.manager(), moving);
        assertEquals(List.of("UNDONE"), People.outcomes(project.manager(), People.undone(project.manager(), adding)));
    }

    @Test
    void ordersAddThemAgainAfterwards() {
        var berta = List.of(People.person("Berta", "8"));
        People.undone(project.manager(), People.done(project.manager(), People.ADD, berta));
        var again = People.done(project.manager(), People.ADD, berta);
        assertEquals(List.of("RESTORED"), People.outcomes(project.manager(), again));
        People.undone(project.manager(), again);
        project.manager().call().get("/clients?q=Berta").then().body("items", empty());
    }

    /** The client and a stranger, both in the second status. */
    private JsonPath moved() {
        return People.done(
                project.manager(),
                Map.of("add", true, "statusId", statuses.get(1)),
                List.of(People.person("Anna", "7"), People.person("Berta", "8")));
    }

    private String idOf(JsonPath done, int at) {
        return project.manager()
                .call()
                .get("/people-actions/" + done.getString("id") + "/outcomes")
                .path("items[" + at + "].clientId");
    }
}
