package org.okolo.bulk.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

@OkoloTest
class PeopleActionTest {

    final TestProject project = TestProject.open();
    List<String> statuses;
    String tag;

    @BeforeEach
    void makeTags() {
        statuses = project.lead().call().get("/statuses").path("items.id");
        tag = project.lead().call().body(Map.of("name", "Honey")).post("/tags").path("id");
    }

    @Test
    void strangersAndClientsGetStatusTagAndOwnerAtOnce() {
        var known = Sample.inVk(project.manager(), "Anna", "7", null).getString("id");
        var action = Map.of(
                "add", true,
                "statusId", statuses.get(1),
                "tagIds", List.of(tag),
                "ownerId", project.manager().id());
        var people = List.of(People.person("Anna of the page", "7"), People.person("Berta", "8"));
        var done = People.done(project.manager(), action, people);
        assertEquals(List.of("CHANGED", "ADDED"), People.outcomes(project.manager(), done));
        project.manager()
                .call()
                .get("/clients?tagId=" + tag + "&statusId=" + statuses.get(1) + "&ownerId="
                        + project.manager().id())
                .then()
                .body("items.name.sort()", contains("Anna", "Berta"))
                .body("items.id", hasItem(known));
    }

    @Test
    void whoeverIsNamedTwiceIsAddedOnce() {
        var people = List.of(People.person("Anna", "7"), People.person("Anna", "7"));
        var done = People.done(project.manager(), People.ADD, people);
        assertEquals(List.of("ADDED", "SAME"), People.outcomes(project.manager(), done));
        project.manager().call().get("/clients").then().body("items", hasSize(1));
    }

    @Test
    void thoseWhoAreNoClientsAreLeftOutWhenNobodyIsToBeAdded() {
        var action = Map.of("add", false, "tagIds", List.of(tag));
        var done = People.done(project.manager(), action, List.of(People.person("Anna", "7")));
        assertEquals(List.of("REFUSED NO_CLIENT"), People.outcomes(project.manager(), done));
    }

    @Test
    void aManagerTakesNoColleaguesClientButDoesTheRest() {
        Sample.added(
                project.lead(),
                Map.of(
                        "name", "Anna",
                        "ownerId", project.lead().id(),
                        "profiles", List.of(Sample.profile("VK", "7", null))));
        var action = Map.of(
                "add",
                true,
                "tagIds",
                List.of(tag),
                "ownerId",
                project.manager().id());
        var done = People.done(project.manager(), action, List.of(People.person("Anna", "7")));
        assertEquals(List.of("CHANGED NOT_YOURS"), People.outcomes(project.manager(), done));
        project.manager()
                .call()
                .get("/clients?tagId=" + tag)
                .then()
                .body("items.ownerId", contains(project.lead().id().toString()));
    }

    @Test
    void whoeverWasDeletedComesBack() {
        var client = Sample.inVk(project.manager(), "Anna", "7", null).getString("id");
        project.manager().edits(1).delete("/clients/" + client).then().statusCode(204);
        var done = People.done(project.manager(), People.ADD, List.of(People.person("Anna", "7")));
        assertEquals(List.of("RESTORED"), People.outcomes(project.manager(), done));
        project.manager().call().get("/clients/" + client).then().statusCode(200);
    }

    @Test
    void theSameKeyOrdersOnce() {
        var body = Map.of("action", People.ADD, "people", List.of(People.person("Anna", "7")));
        var ids = IntStream.range(0, 2)
                .mapToObj(time -> project.manager()
                        .call()
                        .header("Idempotency-Key", "4be5e9a6-6a55-4b8c-8f14-1f1a8a7c0d11")
                        .body(body)
                        .post("/people-actions")
                        .<String>path("id"))
                .toList();
        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void morePeopleThanOnePartAreDoneInTheOrdersSequence() {
        var people = IntStream.range(1, 72)
                .mapToObj(number -> People.person("Person " + number, "9" + number))
                .toList();
        var done = People.done(project.manager(), People.ADD, people);
        assertEquals(71, done.getInt("progress.changed"));
        project.manager()
                .call()
                .get("/people-actions/" + done.getString("id") + "/outcomes")
                .then()
                .body("items.at", equalTo(IntStream.range(0, 71).boxed().toList()))
                .body("items[70].clientName", equalTo("Person 71"));
    }

    @Test
    void aColleagueDoesNotSeeItALeadDoes() {
        var done = People.done(project.manager(), People.ADD, List.of(People.person("Anna", "7")));
        var path = "/people-actions/" + done.getString("id");
        assertEquals(
                List.of(404, 200),
                List.of(
                        project.join("Other", Role.MANAGER).call().get(path).statusCode(),
                        project.lead().call().get(path).statusCode()));
    }
}
