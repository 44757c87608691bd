package org.okolo.client.owner;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

@OkoloTest
class ClaimTest {

    final TestProject project = TestProject.open();

    @Test
    void aClientNobodyHasIsMineAtOnce() {
        claim(Sample.client(project.lead(), "Anna").getString("id"))
                .statusCode(200)
                .body("ownerId", equalTo(project.manager().id().toString()));
    }

    @Test
    void aColleaguesClientIsTakenAndTheOwnerNamed() {
        claim(Sample.ownedBy(project.lead(), project.lead()).getString("id"))
                .statusCode(409)
                .body("type", equalTo("/problems/client-taken"))
                .body("ownerId", equalTo(project.lead().id().toString()))
                .body("ownerName", equalTo("Lev Lead"));
    }

    @Test
    void claimingTwiceChangesNothing() {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        claim(client);
        claim(client).statusCode(200).body("version", equalTo(2));
        project.lead().call().get("/events?kind=client.owner").then().body("items", hasSize(1));
    }

    @Test
    void aLeadTakesOverWithATrace() {
        var client = Sample.ownedBy(project.manager(), project.manager()).getString("id");
        takeOver(project.lead(), client)
                .statusCode(200)
                .body("ownerId", equalTo(project.lead().id().toString()));
        project.lead()
                .call()
                .get("/events?kind=client.owner")
                .then()
                .body("items[0].before.ownerId", equalTo(project.manager().id().toString()))
                .body("items[0].after.ownerId", equalTo(project.lead().id().toString()))
                .body("items[0].after.reason", equalTo("Complained"));
    }

    @Test
    void managersDoNotTakeOver() {
        var client = Sample.ownedBy(project.lead(), project.lead()).getString("id");
        takeOver(project.manager(), client).statusCode(403);
    }

    @Test
    void aTakeOverNeedsAReason() {
        var client = Sample.ownedBy(project.manager(), project.manager()).getString("id");
        project.lead()
                .edits(1)
                .body(Map.of("reason", " "))
                .post("/clients/" + client + "/take-over")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void whyAClientIsGivenToSomebodyIsKept() {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        project.lead()
                .edits(1)
                .body(Map.of("ownerId", project.manager().id(), "reason", "Speaks Hungarian"))
                .put("/clients/" + client + "/owner")
                .then()
                .statusCode(200);
        project.lead()
                .call()
                .get("/events?kind=client.owner")
                .then()
                .body("items[0].after.reason", equalTo("Speaks Hungarian"));
    }

    private ValidatableResponse claim(String client) {
        return project.manager().call().post("/clients/" + client + "/claim").then();
    }

    private static ValidatableResponse takeOver(Caller by, String client) {
        return by.edits(1)
                .body(Map.of("reason", "Complained"))
                .post("/clients/" + client + "/take-over")
                .then();
    }
}
