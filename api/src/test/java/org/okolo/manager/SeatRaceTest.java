package org.okolo.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.support.AtOnce;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** The last of ten seats, and several who want it at the same moment. */
@OkoloTest
class SeatRaceTest {

    final TestProject project = TestProject.open();

    @Test
    void oneOfSeveralInvitedGetsTheLastSeat() throws Exception {
        var secrets = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            secrets.add(invite());
        }
        // Seats that were free when they were promised may have been taken since.
        fill(6);
        var answers = AtOnce.answers(3, i -> accept(secrets.get(i)));
        assertEquals(List.of(200, 409, 409), statuses(answers));
    }

    @Test
    void oneOfSeveralSwitchedOnGetsTheLastSeat() throws Exception {
        var off = List.of(join(), join(), join());
        off.forEach(one -> edit(one, 0, false));
        fill(6);
        var answers = AtOnce.answers(3, i -> edit(off.get(i), 1, true));
        assertEquals(List.of(200, 409, 409), statuses(answers));
    }

    private void fill(int many) {
        for (var i = 0; i < many; i++) {
            join();
        }
    }

    private Caller join() {
        return project.join("Somebody", Role.MANAGER);
    }

    private Response edit(Caller who, int version, boolean active) {
        return project.owner()
                .edits(version)
                .body(Map.of("name", "Somebody", "role", "MANAGER", "active", active))
                .put("/managers/" + who.id());
    }

    private String invite() {
        String link = project.owner()
                .call()
                .body(Map.of("email", UUID.randomUUID() + "@example.test", "role", "MANAGER"))
                .post("/invitations")
                .path("link");
        return link.replaceFirst(".*#", "");
    }

    private static Response accept(String secret) {
        return TestAccount.door()
                .body(Map.of("secret", secret, "name", "Nina New", "password", TestAccount.PASSWORD))
                .post("/invitations/accept");
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }
}
