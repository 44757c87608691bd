package org.okolo.manager;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class LeaveTest {

    final TestProject project = TestProject.open();
    final Caller leaving = project.join("Leaving", Role.MANAGER);

    @Test
    void whatWouldBeHandedOverIsCounted() {
        Sample.ownedBy(leaving, leaving);
        Sample.ownedBy(leaving, leaving);
        project.owner()
                .call()
                .get("/managers/" + leaving.id() + "/belongings")
                .then()
                .statusCode(200)
                .body("counts.clients", equalTo(2));
    }

    @Test
    void everythingGoesToTheSuccessor() {
        var client = Sample.ownedBy(leaving, leaving).getString("id");
        leave("SUCCESSORS", List.of(project.manager().id())).statusCode(200).body("active", equalTo(false));
        owned(client, project.manager().id().toString());
    }

    @Test
    void severalSuccessorsShareEvenly() {
        for (var i = 0; i < 4; i++) {
            Sample.ownedBy(leaving, leaving);
        }
        leave("SUCCESSORS", List.of(project.manager().id(), project.lead().id()));
        ownedBy(project.manager(), 2);
        ownedBy(project.lead(), 2);
    }

    @Test
    void moreThanGoesAtOnceIsSharedEvenlyToo() {
        Sample.many(project, HandOver.AT_ONCE + 100, null, leaving.id());
        leave("SUCCESSORS", List.of(project.manager().id(), project.lead().id()))
                .statusCode(200);
        assertEquals(
                550, project.in(() -> Client.count("ownerId", project.manager().id())));
        assertEquals(
                550, project.in(() -> Client.count("ownerId", project.lead().id())));
    }

    @Test
    void whoIsThereSharesWhenNobodyIsNamed() {
        for (var i = 0; i < 3; i++) {
            Sample.ownedBy(leaving, leaving);
        }
        leave("PRESENT", List.of());
        ownedBy(project.owner(), 1);
        ownedBy(project.lead(), 1);
        ownedBy(project.manager(), 1);
    }

    @Test
    void toNobodyLetsTheClientsGo() {
        var client = Sample.ownedBy(leaving, leaving).getString("id");
        leave("NOBODY", List.of()).statusCode(200);
        project.manager().call().get("/clients/" + client).then().body("ownerId", nullValue());
    }

    @Test
    void aDeletedClientComesBackToTheSuccessor() {
        var client = Sample.ownedBy(leaving, leaving).getString("id");
        leaving.edits(1).delete("/clients/" + client);
        leave("SUCCESSORS", List.of(project.manager().id()));
        project.manager()
                .call()
                .post("/clients/" + client + "/restore")
                .then()
                .body("ownerId", equalTo(project.manager().id().toString()));
    }

    @Test
    void everyClientsWayIsTold() {
        Sample.ownedBy(leaving, leaving);
        leave("SUCCESSORS", List.of(project.manager().id()));
        project.lead()
                .call()
                .get("/events?kind=client.owner")
                .then()
                .body("items", hasSize(1))
                .body("items[0].before.ownerId", equalTo(leaving.id().toString()));
        project.lead().call().get("/events?kind=manager.left").then().body("items[0].after.counts.clients", equalTo(1));
    }

    @Test
    void whoHasLeftIsOutAtOnce() {
        leave("NOBODY", List.of());
        leaving.call().get("/me").then().statusCode(401);
    }

    @Test
    void whoHasClientsCannotJustBeSwitchedOff() {
        Sample.ownedBy(leaving, leaving);
        switchOff()
                .statusCode(409)
                .body("type", equalTo("/problems/has-belongings"))
                .body("counts.clients", equalTo(1))
                .body("counts.tasks", equalTo(0));
    }

    @Test
    void whoHasClientsGoesOnWorkingWhenSwitchingOffIsRefused() {
        Sample.ownedBy(leaving, leaving);
        switchOff();
        leaving.call().get("/me").then().statusCode(200);
    }

    @Test
    void aClientThatMayComeBackIsABelongingToo() {
        var client = Sample.ownedBy(leaving, leaving).getString("id");
        leaving.edits(1).delete("/clients/" + client);
        switchOff().statusCode(409).body("counts.clients", equalTo(1));
    }

    @Test
    void whoHasNothingIsSwitchedOffAtOnce() {
        switchOff().statusCode(200).body("active", equalTo(false));
    }

    @Test
    void whoWasSwitchedOffBeforeCanStillHandOver() {
        switchOff();
        leave(1, "SUCCESSORS", List.of(project.manager().id())).statusCode(200);
    }

    @Test
    void nobodySucceedsHimself() {
        leave("SUCCESSORS", List.of(leaving.id())).statusCode(400).body("violations[0].field", equalTo("successorIds"));
    }

    @Test
    void successorsAreNamed() {
        leave("SUCCESSORS", List.of()).statusCode(400);
    }

    @Test
    void theLastOwnerStays() {
        project.owner()
                .edits(0)
                .body(Map.of("to", "NOBODY", "successorIds", List.of()))
                .post("/managers/" + project.owner().id() + "/leave")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-owner"));
    }

    private ValidatableResponse switchOff() {
        return project.owner()
                .edits(0)
                .body(Map.of("name", "Leaving", "role", "MANAGER", "active", false))
                .put("/managers/" + leaving.id())
                .then();
    }

    private ValidatableResponse leave(String to, List<UUID> successors) {
        return leave(0, to, successors);
    }

    private ValidatableResponse leave(int version, String to, List<UUID> successors) {
        return project.owner()
                .edits(version)
                .body(Map.of("to", to, "successorIds", successors))
                .post("/managers/" + leaving.id() + "/leave")
                .then();
    }

    private void owned(String client, String owner) {
        project.manager().call().get("/clients/" + client).then().body("ownerId", equalTo(owner));
    }

    private void ownedBy(Caller owner, int many) {
        project.lead().call().get("/clients?ownerId=" + owner.id()).then().body("items", hasSize(many));
    }
}
