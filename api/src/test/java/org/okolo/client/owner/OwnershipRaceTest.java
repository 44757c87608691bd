package org.okolo.client.owner;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.AtOnce;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** Whose client it becomes when several want it, or want to be rid of it, at the same moment. */
@OkoloTest
class OwnershipRaceTest {

    final TestProject project = TestProject.open();

    @Test
    void exactlyOneOfManyClaimsWins() throws Exception {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        var callers = callers(6);
        var answers = AtOnce.answers(6, i -> claim(callers.get(i), client));
        assertEquals(
                List.of(200, 409, 409, 409, 409, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void everyLoserIsToldTheWinner() throws Exception {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        var callers = callers(4);
        var answers = AtOnce.answers(4, i -> claim(callers.get(i), client));
        String winner = project.lead().call().get("/clients/" + client).path("ownerId");
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("ownerId", equalTo(winner)));
    }

    @Test
    void turnsFollowEachOtherWhateverComesAtOnce() throws Exception {
        share("TURN");
        assertEquals(List.of(4, 4, 4), shares(addAtOnce(12)));
    }

    @Test
    void loadsStayEvenWhateverComesAtOnce() throws Exception {
        share("LOAD");
        assertEquals(List.of(4, 4, 4), shares(addAtOnce(12)));
    }

    @Test
    void nothingIsLeftWithAManagerWhoLeaves() throws Exception {
        var leaving = project.join("Leaving", Role.MANAGER);
        for (var i = 0; i < 3; i++) {
            Sample.ownedBy(leaving, leaving);
        }
        AtOnce.answers(8, i -> i == 0 ? leave(leaving) : give(leaving));
        project.lead().call().get("/clients?ownerId=" + leaving.id()).then().body("items", hasSize(0));
    }

    private List<Caller> callers(int many) {
        var callers = new ArrayList<Caller>();
        for (var i = 0; i < many; i++) {
            callers.add(project.join("Manager " + i, Role.MANAGER));
        }
        return callers;
    }

    private static Response claim(Caller by, String client) {
        return by.call().post("/clients/" + client + "/claim");
    }

    private Response leave(Caller leaving) {
        return project.owner()
                .edits(0)
                .body(Map.of("to", "PRESENT", "successorIds", List.of()))
                .post("/managers/" + leaving.id() + "/leave");
    }

    private Response give(Caller to) {
        return project.lead()
                .call()
                .body(Map.of("name", "Anna", "ownerId", to.id()))
                .post("/clients");
    }

    private void share(String mode) {
        project.lead()
                .edits(1)
                .body(Map.of("mode", mode, "managerIds", List.of()))
                .put("/assignment");
    }

    private List<Response> addAtOnce(int many) throws Exception {
        return AtOnce.answers(
                many, i -> project.manager().call().body(Map.of("name", "Anna")).post("/clients"));
    }

    private static List<Integer> shares(List<Response> added) {
        var owners =
                added.stream().map(answer -> answer.<String>path("ownerId")).toList();
        return owners.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(owner -> Collections.frequency(owners, owner))
                .toList();
    }
}
