package org.okolo.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class AssignmentTest {

    final TestProject project = TestProject.open();
    final Caller colleague = project.join("Colleague", Role.MANAGER);

    @Test
    void atFirstNewClientsAreNobodys() {
        project.manager()
                .call()
                .get("/assignment")
                .then()
                .body("mode", equalTo("OFF"))
                .body("managerIds", empty());
        assertEquals(Arrays.asList(null, null), ownersOfNew(2));
    }

    @Test
    void byTurnTheyGoToOneAfterTheOther() {
        share("TURN", project.manager(), colleague);
        assertEquals(ids(project.manager(), colleague, project.manager()), ownersOfNew(3));
    }

    @Test
    void withNobodyNamedEverybodyTakesPart() {
        share("TURN");
        assertEquals(
                ids(project.owner(), project.lead(), project.manager(), colleague, project.owner()), ownersOfNew(5));
    }

    @Test
    void byLoadTheyGoToWhoeverHasTheFewest() {
        Sample.ownedBy(project.manager(), project.manager());
        Sample.ownedBy(project.manager(), project.manager());
        share("LOAD", project.manager(), colleague);
        assertEquals(ids(colleague, colleague), ownersOfNew(2));
    }

    @Test
    void clientsThatAreWonAreNoLoad() {
        String won = project.manager().call().get("/statuses").path("items[4].id");
        Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna",
                        "statusId",
                        won,
                        "ownerId",
                        project.manager().id()));
        Sample.ownedBy(colleague, colleague);
        share("LOAD", project.manager(), colleague);
        assertEquals(ids(project.manager()), ownersOfNew(1));
    }

    @Test
    void whoIsAbsentTodayIsPassedOver() {
        share("TURN", project.manager(), colleague);
        absent(project.manager(), 0, 0);
        assertEquals(ids(colleague, colleague), ownersOfNew(2));
    }

    @Test
    void whoIsBackHasTheTurnAgain() {
        share("TURN", project.manager(), colleague);
        absent(project.manager(), -7, -1);
        absent(project.manager(), 1, 7);
        assertEquals(ids(project.manager(), colleague), ownersOfNew(2));
    }

    @Test
    void whoIsSwitchedOffIsPassedOver() {
        share("TURN", project.manager(), colleague);
        project.owner()
                .edits(0)
                .body(Map.of("name", "Colleague", "role", "MANAGER", "active", false))
                .put("/managers/" + colleague.id())
                .then()
                .statusCode(200);
        assertEquals(ids(project.manager(), project.manager()), ownersOfNew(2));
    }

    @Test
    void whenNobodyIsThereTheClientIsNobodys() {
        share("TURN", colleague);
        absent(colleague, 0, 0);
        assertEquals(Arrays.asList((String) null), ownersOfNew(1));
    }

    @Test
    void aClientAddedWithAnOwnerTakesNobodysTurn() {
        share("TURN", project.manager(), colleague);
        Sample.ownedBy(project.lead(), project.lead());
        assertEquals(ids(project.manager()), ownersOfNew(1));
    }

    @Test
    void managersDoNotShareOut() {
        project.manager()
                .edits(1)
                .body(Map.of("mode", "TURN", "managerIds", List.of()))
                .put("/assignment")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyTakesPartTwice() {
        edit("TURN", List.of(colleague.id(), colleague.id()))
                .statusCode(400)
                .body("violations.field", contains("managerIds"));
    }

    @Test
    void managersOfAnotherProjectDoNotTakePart() {
        edit("TURN", List.of(TestProject.open().owner().id())).statusCode(400);
    }

    private void share(String mode, Caller... among) {
        edit(mode, Arrays.stream(among).map(Caller::id).toList()).statusCode(200);
    }

    private ValidatableResponse edit(String mode, List<UUID> managerIds) {
        return project.lead()
                .edits(1)
                .body(Map.of("mode", mode, "managerIds", managerIds))
                .put("/assignment")
                .then();
    }

    private void absent(Caller who, int firstDay, int lastDay) {
        var today = LocalDate.now(TestProject.bean(Clock.class).withZone(ZoneId.of("Europe/Moscow")));
        who.call()
                .body(Map.of(
                        "managerId", who.id(),
                        "firstDay", today.plusDays(firstDay).toString(),
                        "lastDay", today.plusDays(lastDay).toString()))
                .post("/absences")
                .then()
                .statusCode(201);
    }

    private List<String> ownersOfNew(int many) {
        var owners = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            owners.add(Sample.client(project.manager(), "Anna " + i).getString("ownerId"));
        }
        return owners;
    }

    private static List<String> ids(Caller... callers) {
        return Arrays.stream(callers).map(caller -> caller.id().toString()).toList();
    }
}
