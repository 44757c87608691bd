package org.okolo.tag;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class TagTest {

    final TestProject project = TestProject.open();

    @Test
    void aManagerAddsATag() {
        project.manager()
                .call()
                .body(Map.of("name", "  Likes \n honey ", "color", "#F59F00"))
                .post("/tags")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Likes honey"))
                .body("color", equalTo("#f59f00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":\"A\",\"color\":\"red\"}"})
    void aTagThatCannotBeIsRefused(String body) {
        project.manager().call().body(body).post("/tags").then().statusCode(400);
    }

    @Test
    void aNameThatDiffersInCaseOnlyIsTaken() {
        var tag = tag("Мёд");
        project.manager()
                .call()
                .body(Map.of("name", "МЁД"))
                .post("/tags")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/tag-exists"))
                .body("tagId", equalTo(tag));
    }

    @Test
    void tagsAreListedByName() {
        tag("Wax");
        tag("Honey");
        project.manager().call().get("/tags").then().body("items.name", contains("Honey", "Wax"));
    }

    @Test
    void aLeadRenamesATagAndItsClientsKeepIt() {
        var tag = tag("Hony");
        var client = client("Anna", tag);
        project.lead()
                .edits(1)
                .body(Map.of("name", "Honey"))
                .put("/tags/" + tag)
                .then()
                .statusCode(200)
                .body("name", equalTo("Honey"));
        project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then()
                .body("tagIds", contains(tag));
    }

    @Test
    void aTagDoesNotGetTheNameOfAnother() {
        tag("Honey");
        var wax = tag("Wax");
        project.lead()
                .edits(1)
                .body(Map.of("name", "honey"))
                .put("/tags/" + wax)
                .then()
                .statusCode(409);
    }

    @Test
    void aClientHasExactlyTheTagsItIsGiven() {
        var honey = tag("Honey");
        var wax = tag("Wax");
        var anna = client("Anna", honey);
        give(anna, List.of(wax)).statusCode(200).body("tagIds", contains(wax)).body("version", equalTo(2));
    }

    @Test
    void tagsItHasAlreadyAreNoChange() {
        var honey = tag("Honey");
        give(client("Anna", honey), List.of(honey, honey)).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void aTagOfAnotherProjectIsNoTag() {
        var theirs = TestProject.open()
                .lead()
                .call()
                .body(Map.of("name", "Theirs"))
                .post("/tags")
                .jsonPath()
                .getString("id");
        give(client("Anna"), List.of(theirs)).statusCode(400).body("violations[0].field", equalTo("tagIds"));
    }

    @Test
    void whatChangedIsAnEvent() {
        var honey = tag("Honey");
        var anna = client("Anna");
        give(anna, List.of(honey));
        project.manager()
                .call()
                .get("/clients/%s/events".formatted(anna.getString("id")))
                .then()
                .body("items[0].kind", equalTo("client.tags"))
                .body("items[0].before.tagIds", empty())
                .body("items[0].after.tagIds", contains(honey));
    }

    @Test
    void clientsAreFoundByAllOfTheirTags() {
        var honey = tag("Honey");
        var wax = tag("Wax");
        client("Anna", honey);
        client("Berta", honey, wax);
        client("Cleo", wax);
        project.manager()
                .call()
                .get("/clients?tagId=%s&tagId=%s".formatted(honey, wax))
                .then()
                .body("items.name", contains("Berta"));
    }

    /** Beyond a number of clients, which is two in tests, the list is made in another way. */
    @Test
    void clientsAreFoundByATagThatManyHave() {
        var honey = tag("Honey");
        var wax = tag("Wax");
        client("Anna", honey);
        client("Berta", honey, wax);
        client("Cleo");
        client("Dora", honey);
        project.manager()
                .call()
                .get("/clients?tagId=" + honey)
                .then()
                .body("items.name", contains("Anna", "Berta", "Dora"));
        project.manager()
                .call()
                .get("/clients?tagId=%s&tagId=%s".formatted(honey, wax))
                .then()
                .body("items.name", contains("Berta"));
    }

    @Test
    void aRemovedTagIsGoneFromItsClients() {
        var honey = tag("Honey");
        var anna = client("Anna", honey);
        project.lead().edits(1).delete("/tags/" + honey).then().statusCode(204);
        project.manager().call().get("/clients/" + anna.getString("id")).then().body("tagIds", empty());
    }

    @Test
    void twoTagsBecomeOne() {
        var honey = tag("Honey");
        var hony = tag("Hony");
        client("Anna", hony);
        client("Berta", hony, honey);
        project.lead()
                .edits(1)
                .body(Map.of("intoId", honey))
                .post("/tags/%s/merge".formatted(hony))
                .then()
                .statusCode(200)
                .body("id", equalTo(honey));
        project.manager()
                .call()
                .get("/clients?tagId=" + honey)
                .then()
                .body("items.name", containsInAnyOrder("Anna", "Berta"));
        project.manager().call().get("/tags").then().body("items.name", contains("Honey"));
    }

    @Test
    void aTagIsNotMergedWithItself() {
        var honey = tag("Honey");
        project.lead()
                .edits(1)
                .body(Map.of("intoId", honey))
                .post("/tags/%s/merge".formatted(honey))
                .then()
                .statusCode(400);
    }

    private String tag(String name) {
        return project.manager()
                .call()
                .body(Map.of("name", name))
                .post("/tags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath client(String name, String... tags) {
        return Sample.added(project.manager(), Map.of("name", name, "tagIds", List.of(tags)));
    }

    private ValidatableResponse give(JsonPath client, List<String> tags) {
        return project.manager()
                .edits(Sample.version(client))
                .body(Map.of("tagIds", tags))
                .put("/clients/%s/tags".formatted(client.getString("id")))
                .then();
    }
}
