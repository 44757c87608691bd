package org.okolo.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class EventTest {

    final TestProject project = TestProject.open();

    @Test
    void aChangeIsToldWithBeforeAndAfter() {
        var client = Sample.client(project.manager(), "Anna");
        project.lead()
                .edits(1)
                .body(Map.of("blocked", true, "reason", "rude"))
                .put("/clients/" + client.getString("id") + "/blocked");
        project.lead()
                .call()
                .get("/events")
                .then()
                .body("items.seq", contains(2, 1))
                .body("items.kind", contains("client.blocked", "client.added"))
                .body("items[0].managerId", equalTo(project.lead().id().toString()))
                .body("items[0].via", equalTo("CABINET"))
                .body("items[0].clientName", equalTo("Anna"))
                .body("items[0].before.blocked", equalTo(false))
                .body("items[0].after.reason", equalTo("rude"))
                .body("items[1].before", nullValue());
    }

    @Test
    void whatIsRefusedIsNoEvent() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(9)
                .body(Map.of("blocked", true))
                .put("/clients/" + client.getString("id") + "/blocked")
                .then()
                .statusCode(412);
        project.lead().call().get("/events").then().body("items", hasSize(1));
    }

    @Test
    void aChangeThatChangesNothingIsNoEvent() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(1)
                .body(Map.of("blocked", false))
                .put("/clients/" + client.getString("id") + "/blocked")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        project.lead().call().get("/events").then().body("items", hasSize(1));
    }

    @Test
    void eventsAreFilteredByWhoWhatAndWhom() {
        var client = Sample.client(project.manager(), "Anna");
        Sample.client(project.lead(), "Berta");
        var feed = project.lead()
                .call()
                .get("/events?kind=client.added&managerId=" + project.manager().id() + "&clientId="
                        + client.getString("id"));
        feed.then().body("items.clientName", contains("Anna"));
    }

    @Test
    void severalKindsAndWholeRoomsMayBeAskedFor() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        project.manager().call().body(Map.of("text", "Called")).post("/clients/" + client + "/notes");
        project.lead().call().body(Map.of("name", "Honey")).post("/tags");
        project.lead().call().get("/events?kind=note&kind=tag.added").then().body("items.seq", contains(3, 2));
    }

    @Test
    void eventsAreFilteredByWhatTheyWereDoneThrough() {
        Sample.client(project.manager(), "Anna");
        project.lead().call().get("/events?via=CABINET").then().body("items.seq", contains(1));
        project.lead().call().get("/events?via=IMPORT").then().body("items", empty());
    }

    @Test
    void eventsAreFilteredByTime() {
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        String second = project.lead().call().get("/events").path("items[0].at");
        project.lead().call().get("/events?from=" + second).then().body("items.clientName", contains("Berta"));
        project.lead().call().get("/events?to=" + second).then().body("items.clientName", contains("Anna"));
        project.lead().call().get("/events?from=2100-01-01T00:00:00Z").then().body("items", empty());
    }

    @Test
    void eventsComePageByPage() {
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        String next = project.lead().call().get("/events?limit=1").path("nextCursor");
        project.lead().call().get("/events?limit=1&cursor=" + next).then().body("items.seq", contains(1));
    }

    @Test
    void managersReadTheEventsOfAClientButNotTheFeed() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager().call().get("/events").then().statusCode(403);
        project.manager()
                .call()
                .get("/clients/" + client.getString("id") + "/events")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=client.eaten",
                "kind=note&kind=eaten",
                "via=PIGEON",
                "from=yesterday",
                "clientId=1",
                "managerId=me"
            })
    void aFilterThatCannotBeIsRefused(String query) {
        project.lead().call().get("/events?" + query).then().statusCode(400).body("type", equalTo("/problems/invalid"));
    }
}
