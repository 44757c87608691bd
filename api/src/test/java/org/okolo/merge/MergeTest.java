package org.okolo.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class MergeTest {

    TwoClients two;

    @BeforeEach
    void twoClients() {
        two = new TwoClients();
    }

    @Test
    void everythingOfTheOtherMovesAndNothingIsThereTwice() {
        two.merge(Map.of("otherId", two.other))
                .statusCode(200)
                .body("client.profiles.network", containsInAnyOrder("VK", "FACEBOOK"))
                .body("client.tagIds", containsInAnyOrder(two.honey, two.wax))
                .body("client.contacts", hasSize(1))
                .body("client.noteCount", equalTo(2));
        two.manager
                .call()
                .get("/clients/%s/notes".formatted(two.anna))
                .then()
                .body("items.text", containsInAnyOrder("Of Anna", "Of the other"));
    }

    @Test
    void whereBothHaveSomethingThisOnesStays() {
        two.merge(Map.of("otherId", two.other))
                .body("client.name", equalTo("Anna"))
                .body("client.comment", equalTo("Calm\nLikes tea"))
                .body("client.source", equalTo("Fair"))
                .body("client.fields.city", equalTo("Tver"));
    }

    @Test
    void whatIsTakenComesFromTheOther() {
        two.merge(Map.of("otherId", two.other, "take", List.of("name", "comment", "fields.city")))
                .body("client.name", equalTo("Anna O."))
                .body("client.comment", equalTo("Likes tea"))
                .body("client.fields.city", equalTo("Perm"));
    }

    @Test
    void theOtherIsNotFoundAnyMoreAndSaysWhereItIs() {
        two.merge(Map.of("otherId", two.other));
        two.manager.call().get("/clients/" + two.other).then().statusCode(404).body("mergedInto", equalTo(two.anna));
    }

    @Test
    void theOtherIsNoDeletedClientToBringBack() {
        two.merge(Map.of("otherId", two.other));
        two.manager.call().get("/clients/deleted").then().body("items", empty());
        two.manager
                .call()
                .post("/clients/%s/restore".formatted(two.other))
                .then()
                .statusCode(404);
    }

    @Test
    void whatHappenedToTheOtherIsToldOfThisOne() {
        two.merge(Map.of("otherId", two.other));
        two.manager
                .call()
                .get("/clients/%s/events".formatted(two.anna))
                .then()
                .body("items.clientId", hasItems(two.anna, two.other))
                .body("items[0].kind", equalTo("client.merged"));
    }

    @Test
    void aPreviewSaysWhatTheMergeDoesAndChangesNothing() {
        two.manager
                .call()
                .body(Map.of("otherId", two.other))
                .post("/clients/%s/merges/preview".formatted(two.anna))
                .then()
                .statusCode(200)
                .body("result.tagIds", containsInAnyOrder(two.honey, two.wax))
                .body("result.noteCount", equalTo(2))
                .body("differences.name", contains("name", "comment", "fields.city"))
                .body("moves.Note", equalTo(1))
                .body("same", equalTo(3));
        two.read(two.anna).body("version", equalTo(1)).body("noteCount", equalTo(1));
        two.read(two.other).body("version", equalTo(1)).body("tagIds", hasSize(2));
    }

    @Test
    void aStaleMergeIsRefused() {
        two.manager
                .edits(9)
                .body(Map.of("otherId", two.other))
                .post("/clients/%s/merges".formatted(two.anna))
                .then()
                .statusCode(412)
                .body("current.id", equalTo(two.anna));
    }

    @Test
    void anOutdatedOtherIsRefused() {
        two.merge(Map.of("otherId", two.other, "otherVersion", 9))
                .statusCode(412)
                .body("current.id", equalTo(two.other));
    }

    @Test
    void aClientIsNotMergedWithItselfOrAStranger() {
        two.merge(Map.of("otherId", two.anna)).statusCode(400);
        two.merge(Map.of(
                        "otherId",
                        Sample.client(TestProject.open().manager(), "Theirs").getString("id")))
                .statusCode(400);
    }

    @Test
    void aColleaguesClientIsNotMerged() {
        var theirs = Sample.ownedBy(two.project.lead(), two.project.lead()).getString("id");
        two.merge(Map.of("otherId", theirs)).statusCode(403).body("type", equalTo("/problems/not-your-client"));
    }
}
