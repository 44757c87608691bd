package org.okolo.privacy;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.okolo.client.Sample;
import org.okolo.support.TestProject;

/** A client all of whose texts name her, in a project of her own. */
final class Nebylova {

    final TestProject project = TestProject.open();

    JsonPath anna() {
        var anna = Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna Nebylova",
                        "comment",
                        "Nebylova likes tea",
                        "profiles",
                        List.of(Sample.profile("VK", "424242", "nebylova")),
                        "contacts",
                        List.of(Map.of("kind", "EMAIL", "value", "nebylova@example.org"))));
        project.manager()
                .call()
                .body(Map.of("text", "Nebylova called"))
                .post("/clients/%s/notes".formatted(anna.getString("id")))
                .then()
                .statusCode(201);
        return anna;
    }

    void merge(JsonPath into, JsonPath other) {
        project.manager()
                .edits(1)
                .body(Map.of("otherId", other.getString("id")))
                .post("/clients/%s/merges".formatted(into.getString("id")))
                .then()
                .statusCode(200);
    }

    ValidatableResponse file(JsonPath client) {
        return project.lead()
                .call()
                .get("/clients/%s/personal-file".formatted(client.getString("id")))
                .then();
    }
}
