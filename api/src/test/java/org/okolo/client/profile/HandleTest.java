package org.okolo.client.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class HandleTest {

    final TestProject project = TestProject.open();

    @Test
    void everyHandleTheClientHadIsToldWithItsDates() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        see(anna, "42", "anna_new").statusCode(200);
        project.manager()
                .call()
                .get("/clients/%s/handles".formatted(anna.getString("id")))
                .then()
                .statusCode(200)
                .body("items.handle", contains("anna_new", "anna"))
                .body("items[0].until", nullValue())
                .body("items[1].until", notNullValue());
    }

    @Test
    void aFormerHandleDoesNotLeadToTheClient() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        see(anna, "42", "anna_new").statusCode(200);
        lookUp(Map.of("network", "VK", "handle", "anna")).body("found", empty());
    }

    private ValidatableResponse lookUp(Map<String, String> key) {
        return project.manager()
                .call()
                .body(Map.of("keys", List.of(key)))
                .post("/lookup")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse see(JsonPath client, String externalId, String handle) {
        return project.manager()
                .call()
                .body(Map.of("externalId", externalId, "handle", handle))
                .post("/clients/%s/profiles/%s/sightings"
                        .formatted(client.getString("id"), client.getString("profiles[0].id")))
                .then();
    }
}
