package org.okolo.client.owner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class OwnerTest {

    final TestProject project = TestProject.open();
    final Caller colleague = project.join("Colleague", Role.MANAGER);

    @Test
    void aManagerTakesAClientNobodyHas() {
        give(
                        project.manager(),
                        Sample.client(project.lead(), "Anna"),
                        project.manager().id())
                .statusCode(200)
                .body("ownerId", equalTo(project.manager().id().toString()));
    }

    @Test
    void aManagerHandsOnHisOwnClient() {
        give(project.manager(), Sample.ownedBy(project.manager(), project.manager()), colleague.id())
                .statusCode(200)
                .body("ownerId", equalTo(colleague.id().toString()));
    }

    @Test
    void aManagerLetsHisOwnClientGo() {
        give(project.manager(), Sample.ownedBy(project.manager(), project.manager()), null)
                .statusCode(200)
                .body("ownerId", nullValue());
    }

    @Test
    void aManagerCannotTakeAColleaguesClient() {
        give(
                        project.manager(),
                        Sample.ownedBy(colleague, colleague),
                        project.manager().id())
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-client"));
    }

    @Test
    void aManagerCannotGiveSomebodyAClientNobodyHas() {
        give(project.manager(), Sample.client(project.lead(), "Anna"), colleague.id())
                .statusCode(403);
    }

    @Test
    void aLeadMovesAnyClient() {
        give(
                        project.lead(),
                        Sample.ownedBy(colleague, colleague),
                        project.manager().id())
                .statusCode(200);
    }

    @Test
    void aManagerOfAnotherProjectCannotOwn() {
        give(
                        project.lead(),
                        Sample.client(project.lead(), "Anna"),
                        TestProject.open().owner().id())
                .statusCode(400)
                .body("violations[0].field", equalTo("ownerId"));
    }

    @Test
    void whatIsMineIsListedForMe() {
        var mine = Sample.ownedBy(project.manager(), project.manager());
        Sample.ownedBy(colleague, colleague);
        Sample.client(project.lead(), "Nobody's");
        project.manager().call().get("/clients?ownerId=me").then().body("items.id", contains(mine.getString("id")));
        project.manager().call().get("/clients?ownerId=none").then().body("items.name", contains("Nobody's"));
    }

    private static ValidatableResponse give(Caller by, JsonPath client, UUID owner) {
        return by.edits(Sample.version(client))
                .body(Collections.singletonMap("ownerId", owner))
                .put("/clients/" + client.getString("id") + "/owner")
                .then();
    }
}
