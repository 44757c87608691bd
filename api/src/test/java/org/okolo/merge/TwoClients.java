package org.okolo.merge;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.okolo.client.Sample;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/**
 * Anna is in VK and has a number and the tag "Honey"; Anna O. is in Facebook and has the same number and the tags "Honey" and "Wax". Each has
 * a note, and lives in a city of her own.
 */
final class TwoClients {

    final TestProject project = TestProject.open();
    final Caller manager = project.manager();
    final String honey = tag("Honey");
    final String wax = tag("Wax");
    final String anna;
    final String other;

    TwoClients() {
        project.lead()
                .call()
                .body(Map.of("key", "city", "name", "City", "kind", "TEXT"))
                .post("/fields");
        var phone = Map.of("kind", "PHONE", "value", "+79001234567");
        anna = Sample.added(
                        manager,
                        Map.of(
                                "name", "Anna",
                                "comment", "Calm",
                                "profiles", List.of(Sample.profile("VK", "42", "anna")),
                                "tagIds", List.of(honey),
                                "contacts", List.of(phone),
                                "fields", Map.of("city", "Tver")))
                .getString("id");
        other = Sample.added(
                        manager,
                        Map.of(
                                "name", "Anna O.",
                                "comment", "Likes tea",
                                "source", "Fair",
                                "profiles", List.of(Sample.profile("FACEBOOK", "7", "anna.o")),
                                "tagIds", List.of(honey, wax),
                                "contacts", List.of(phone),
                                "fields", Map.of("city", "Perm")))
                .getString("id");
        note(anna, "Of Anna");
        note(other, "Of the other");
    }

    ValidatableResponse merge(Map<String, ?> body) {
        return manager.edits(1)
                .body(body)
                .post("/clients/%s/merges".formatted(anna))
                .then();
    }

    /** Makes the other a part of Anna. */
    String merged() {
        return merge(Map.of("otherId", other)).statusCode(200).extract().path("merge.id");
    }

    ValidatableResponse undo(String merge) {
        return manager.call()
                .post("/clients/%s/merges/%s/undo".formatted(anna, merge))
                .then();
    }

    void note(String client, String text) {
        manager.call()
                .body(Map.of("text", text))
                .post("/clients/%s/notes".formatted(client))
                .then()
                .statusCode(201);
    }

    ValidatableResponse read(String client) {
        return manager.call().get("/clients/" + client).then().statusCode(200);
    }

    private String tag(String name) {
        return manager.call()
                .body(Map.of("name", name))
                .post("/tags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
