package org.okolo.client.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.Handle;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ProfileTest {

    final TestProject project = TestProject.open();

    @Test
    void aTakenIdNamesTheClientThatHasIt() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", null);
        add("Other", "042", null)
                .statusCode(409)
                .body("type", equalTo("/problems/profile-taken"))
                .body("clientId", equalTo(anna.getString("id")))
                .body("deleted", equalTo(false));
    }

    @Test
    void aTakenHandleNamesTheClientThatHasIt() {
        var anna = Sample.inVk(project.manager(), "Anna", null, "anna");
        add("Other", "42", "Anna").statusCode(409).body("clientId", equalTo(anna.getString("id")));
    }

    @Test
    void aProfileOfADeletedClientSaysSo() {
        var anna = deleted();
        add("Anna again", "42", null)
                .statusCode(409)
                .body("clientId", equalTo(anna.getString("id")))
                .body("deleted", equalTo(true));
    }

    @Test
    void aProfileOfAClientDeletedLongAgoIsFree() {
        var anna = deleted();
        project.in(() -> {
            Client client = Client.findById(UUID.fromString(anna.getString("id")));
            client.deletedAt = client.deletedAt.minus(Duration.ofDays(31));
            return null;
        });
        add("Anna again", "42", null).statusCode(201);
    }

    @Test
    void aHandleSeenWithAnotherIdIsTakenFromTheFormerProfile() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        add("New Anna", "43", "anna").statusCode(201).body("profiles[0].handle", equalTo("anna"));
        get(anna)
                .body("profiles[0].externalId", equalTo("42"))
                .body("profiles[0].handle", nullValue())
                .body("version", equalTo(1));
    }

    @Test
    void theFormerHandleIsKeptWithItsDates() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        add("New Anna", "43", "anna").statusCode(201);
        List<Handle> handles = project.in(() -> Handle.list("value = 'anna' order by since"));
        assertEquals(2, handles.size());
        assertNotNull(handles.get(0).until);
    }

    @Test
    void aSightingTeachesTheId() {
        var anna = Sample.inVk(project.manager(), "Anna", null, "anna");
        see(anna, "42", "anna")
                .statusCode(200)
                .body("profiles[0].externalId", equalTo("42"))
                .body("version", equalTo(1));
    }

    @Test
    void aSightingTellsOfANewHandle() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        see(anna, "42", "Anna_New").statusCode(200).body("profiles[0].handle", equalTo("Anna_New"));
    }

    @Test
    void aSightingThatTellsNothingNewIsNoEvent() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        see(anna, "42", "anna").statusCode(200);
        project.manager()
                .call()
                .get("/clients/" + anna.getString("id") + "/events")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aSightingWithAnotherIdIsRefused() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        see(anna, "43", "anna").statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @Test
    void aSightingWithAnotherClientsIdIsRefused() {
        var anna = Sample.inVk(project.manager(), "Anna", null, "anna");
        var other = Sample.inVk(project.manager(), "Other", "42", null);
        see(anna, "42", "anna").statusCode(409).body("clientId", equalTo(other.getString("id")));
    }

    @Test
    void aSightingJoinsTwoProfilesOfOnePerson() {
        var anna = Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna",
                        "profiles",
                        List.of(Sample.profile("VK", "42", null), Sample.profile("VK", null, "anna"))));
        see(anna, "42", "anna")
                .statusCode(200)
                .body("profiles", hasSize(1))
                .body("profiles[0].externalId", equalTo("42"))
                .body("profiles[0].handle", equalTo("anna"));
    }

    @Test
    void aClientGetsAProfileInAnotherNetwork() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", null);
        project.manager()
                .call()
                .body(Sample.profile("FACEBOOK", null, "anna.orlova"))
                .post("/clients/" + anna.getString("id") + "/profiles")
                .then()
                .statusCode(200)
                .body("profiles.network", contains("VK", "FACEBOOK"))
                .body("profiles[1].url", equalTo("https://www.facebook.com/anna.orlova"))
                .body("version", equalTo(2));
    }

    @Test
    void addingAProfileAgainTeachesWhatIsNew() {
        var anna = Sample.inVk(project.manager(), "Anna", null, "anna");
        project.manager()
                .call()
                .body(Sample.profile("VK", "42", "anna"))
                .post("/clients/" + anna.getString("id") + "/profiles")
                .then()
                .statusCode(200)
                .body("profiles.externalId", contains("42"));
    }

    @Test
    void aRemovedProfileIsFreeAtOnce() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        project.manager()
                .edits(Sample.version(anna))
                .delete("/clients/%s/profiles/%s".formatted(anna.getString("id"), anna.getString("profiles[0].id")))
                .then()
                .statusCode(200)
                .body("profiles", empty());
        add("Other", "42", "anna").statusCode(201);
    }

    private JsonPath deleted() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", null);
        project.manager()
                .edits(Sample.version(anna))
                .delete("/clients/" + anna.getString("id"))
                .then()
                .statusCode(204);
        return anna;
    }

    private ValidatableResponse add(String name, String externalId, String handle) {
        return project.manager()
                .call()
                .body(Map.of("name", name, "profiles", List.of(Sample.profile("VK", externalId, handle))))
                .post("/clients")
                .then();
    }

    private ValidatableResponse see(JsonPath client, String externalId, String handle) {
        var seen = new HashMap<String, String>();
        seen.put("externalId", externalId);
        seen.put("handle", handle);
        return project.manager()
                .call()
                .body(seen)
                .post("/clients/%s/profiles/%s/sightings"
                        .formatted(client.getString("id"), client.getString("profiles[0].id")))
                .then();
    }

    private ValidatableResponse get(JsonPath client) {
        return project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then();
    }
}
