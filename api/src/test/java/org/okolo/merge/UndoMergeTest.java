package org.okolo.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;

@OkoloTest
class UndoMergeTest {

    TwoClients two;

    @BeforeEach
    void twoClients() {
        two = new TwoClients();
    }

    @Test
    void undoneBothAreAsTheyWere() {
        var before = List.of(seen(two.anna), seen(two.other));
        var merge = two.merge(Map.of("otherId", two.other, "take", List.of("name", "fields.city")));
        two.undo(merge.extract().path("merge.id")).statusCode(200);
        assertEquals(before, List.of(seen(two.anna), seen(two.other)));
    }

    @Test
    void whatWasWrittenAfterTheMergeStaysWithThisOne() {
        var merge = two.merged();
        two.note(two.anna, "Later");
        two.undo(merge).body("client.noteCount", equalTo(2)).body("other.noteCount", equalTo(1));
    }

    @Test
    void aNameGivenAfterTheMergeIsNotPutBack() {
        var merge = two.merged();
        two.manager
                .edits(2)
                .body(Map.of("name", "Anna the Great"))
                .put("/clients/" + two.anna)
                .then()
                .statusCode(200);
        two.undo(merge).body("client.name", equalTo("Anna the Great")).body("other.name", equalTo("Anna O."));
    }

    @Test
    void aTagThatIsNoMoreDoesNotComeBack() {
        var merge = two.merged();
        two.project.lead().edits(1).delete("/tags/" + two.honey).then().statusCode(204);
        two.undo(merge).statusCode(200).body("other.tagIds", contains(two.wax));
    }

    @Test
    void aMergeIsUndoneOnce() {
        var merge = two.merged();
        two.undo(merge).statusCode(200);
        two.undo(merge).statusCode(409);
        two.manager
                .call()
                .get("/clients/%s/merges".formatted(two.anna))
                .then()
                .body("items[0].undoneAt", notNullValue());
    }

    @Test
    void aMergeOfLongAgoIsNotUndone() {
        var merge = two.merged();
        two.project.in(() -> {
            Merge row = Merge.findById(UUID.fromString(merge));
            row.mergedAt = row.mergedAt.minus(Duration.ofDays(31));
            return null;
        });
        two.undo(merge).statusCode(409);
    }

    @Test
    void mergesIntoEachOtherAreUndoneTheLastFirst() {
        var third = Sample.client(two.manager, "Third").getString("id");
        var first = two.merged();
        two.manager
                .edits(1)
                .body(Map.of("otherId", two.anna))
                .post("/clients/%s/merges".formatted(third))
                .then()
                .statusCode(200)
                .body("client.noteCount", equalTo(2));
        two.undo(first).statusCode(404);
    }

    /** The client as shown, but for what every change moves and the order in which rows came back. */
    private Map<String, Object> seen(String client) {
        Map<String, Object> view = two.read(client).extract().jsonPath().getMap("");
        view.remove("version");
        view.remove("changedAt");
        view.put(
                "tagIds",
                ((List<?>) view.get("tagIds"))
                        .stream().map(String::valueOf).sorted().toList());
        return view;
    }
}
