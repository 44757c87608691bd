package org.okolo.client.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ClientTest {

    final TestProject project = TestProject.open();

    @Test
    void anAddedClientIsAnsweredWhole() {
        var added = Sample.added(
                project.manager(),
                Map.of(
                        "name", "  Анна Орлова ",
                        "comment", " ",
                        "profiles", List.of(Sample.profile("VK", "0042", "@Anna.Orlova"))));
        project.manager()
                .call()
                .get("/clients/" + added.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Анна Орлова"))
                .body("comment", nullValue())
                .body("statusId", nullValue())
                .body("noteCount", equalTo(0))
                .body("createdBy", equalTo(project.manager().id().toString()))
                .body("profiles[0].externalId", equalTo("42"))
                .body("profiles[0].handle", equalTo("Anna.Orlova"))
                .body("profiles[0].url", equalTo("https://vk.com/id42"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\" \"}",
                "{}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"VK\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"VK\",\"externalId\":\"0\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"VK\",\"externalId\":\"-5\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"VK\",\"handle\":\"club17\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"FACEBOOK\",\"handle\":\"profile.php\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"ORKUT\",\"externalId\":\"5\"}]}",
                "{\"name\":\"A\",\"profiles\":[{\"externalId\":\"5\"}]}",
                "{\"name\":\"A\",\"profiles\":[null]}",
                "{\"name\":\"A\",\"profiles\":[{\"network\":\"VK\",\"externalId\":\"5\"},{\"network\":\"VK\",\"handle\":\"id5\"}]}",
                "{\"name\":\"A\",\"statusId\":\"01890000-0000-7000-8000-000000000000\"}",
                "{\"name\":\"A\",\"ownerId\":\"01890000-0000-7000-8000-000000000000\"}",
                "{\"name\":\"A\",\"statusId\":\"x\"}",
                "{\"name\":\"A\",\"colour\":\"x\"}"
            })
    void aClientThatCannotBeIsRefusedAndNothingIsStored(String body) {
        project.lead()
                .call()
                .body(body)
                .post("/clients")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"));
        project.lead().call().get("/clients").then().body("items", empty());
    }

    @Test
    void violationsAreToldInRussian() {
        project.manager()
                .call()
                .header("Accept-Language", "ru")
                .body(Map.of("name", "A", "profiles", List.of(Sample.profile("VK", "0", null))))
                .post("/clients")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("profiles[0].externalId"))
                .body("violations[0].message", equalTo("должно быть номером человека"));
    }

    @Test
    void anEditChangesNameAndComment() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(Sample.version(client))
                .body(Map.of("name", "Anna Petrova", "comment", "Likes tea"))
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Anna Petrova"))
                .body("comment", equalTo("Likes tea"))
                .body("version", equalTo(2));
    }

    @Test
    void aStaleEditIsRefusedWithTheCurrentClient() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(7)
                .body(Map.of("name", "Other"))
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"))
                .body("current.name", equalTo("Anna"))
                .body("current.version", equalTo(1));
    }

    @Test
    void anEditWithoutAVersionIsRefused() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .call()
                .body(Map.of("name", "Other"))
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void aDeletedClientIsGoneFromListsAndFromItsAddress() {
        var client = deleted("Anna");
        project.manager().call().get("/clients").then().body("items", empty());
        project.manager().call().get("/clients/" + client).then().statusCode(404);
    }

    @Test
    void aDeletedClientComesBack() {
        var client = deleted("Anna");
        project.manager()
                .call()
                .post("/clients/" + client + "/restore")
                .then()
                .statusCode(200)
                .body("name", equalTo("Anna"))
                .body("version", equalTo(3));
        project.manager().call().get("/clients").then().body("items.id", contains(client));
    }

    @Test
    void aClientDeletedLongAgoDoesNotComeBack() {
        var client = deleted("Anna");
        age(client);
        project.manager().call().post("/clients/" + client + "/restore").then().statusCode(404);
    }

    @Test
    void aManagerCannotDeleteAColleaguesClient() {
        var client = Sample.ownedBy(project.lead(), project.lead());
        project.manager()
                .edits(Sample.version(client))
                .delete("/clients/" + client.getString("id"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-client"));
    }

    @Test
    void aBlockedClientSaysWhy() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(Sample.version(client))
                .body(Map.of("blocked", true, "reason", "rude"))
                .put("/clients/" + client.getString("id") + "/blocked")
                .then()
                .statusCode(200)
                .body("blocked", equalTo(true))
                .body("blockedReason", equalTo("rude"));
        project.manager().call().get("/clients?blocked=true").then().body("items.id", hasItem(client.getString("id")));
    }

    @Test
    void aStatusOfAnotherProjectIsNoStatus() {
        var client = Sample.client(project.manager(), "Anna");
        var theirs =
                TestProject.open().owner().call().get("/statuses").jsonPath().getString("items[0].id");
        project.manager()
                .edits(Sample.version(client))
                .body(Map.of("statusId", theirs))
                .put("/clients/" + client.getString("id") + "/status")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("statusId"));
    }

    @Test
    void deletedClientsAreListedLastFirst() {
        var anna = deleted("Anna");
        var berta = deleted("Berta");
        Sample.client(project.manager(), "Cleo");
        project.manager()
                .call()
                .get("/clients/deleted")
                .then()
                .statusCode(200)
                .body("items.client.id", contains(berta, anna));
    }

    @Test
    void aClientThatCannotComeBackIsNotListedAsDeleted() {
        age(deleted("Anna"));
        project.manager().call().get("/clients/deleted").then().body("items", empty());
    }

    private String deleted(String name) {
        var client = Sample.client(project.manager(), name);
        project.manager()
                .edits(Sample.version(client))
                .delete("/clients/" + client.getString("id"))
                .then()
                .statusCode(204);
        return client.getString("id");
    }

    private void age(String id) {
        project.in(() -> {
            Client client = Client.findById(UUID.fromString(id));
            client.deletedAt = client.deletedAt.minus(Duration.ofDays(31));
            return null;
        });
    }
}
