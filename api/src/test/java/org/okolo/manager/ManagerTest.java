package org.okolo.manager;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class ManagerTest {

    private final TestProject project = TestProject.open();

    @Test
    void everybodySeesAllManagers() {
        project.manager().call().get("/managers").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void anOwnerGivesAnotherRole() {
        edit(project.manager(), "LEAD", true)
                .statusCode(200)
                .body("role", equalTo("LEAD"))
                .header("ETag", "\"1\"");
    }

    @Test
    void aNewRoleEndsAccessTokensThatSayTheOldOne() {
        edit(project.lead(), "MANAGER", true);
        project.lead().call().get("/me").then().statusCode(401);
    }

    @Test
    void aManagerWhoIsSwitchedOffIsOutAtOnce() {
        edit(project.manager(), "MANAGER", false).statusCode(200);
        project.manager().call().get("/me").then().statusCode(401);
    }

    @Test
    void theTokenOfAManagerWhoIsSwitchedOffIsGone() {
        var made = project.manager().call().body(Map.of("label", "Laptop")).post("/tokens");
        edit(project.manager(), "MANAGER", false);
        TestAccount.door()
                .body(Map.of("token", made.path("token")))
                .post("/token-exchange")
                .then()
                .statusCode(401);
    }

    @Test
    void theLastOwnerStaysOwner() {
        edit(project.owner(), "LEAD", true).statusCode(409).body("type", equalTo("/problems/last-owner"));
    }

    @Test
    void theLastOwnerCannotBeSwitchedOff() {
        edit(project.owner(), "OWNER", false).statusCode(409).body("type", equalTo("/problems/last-owner"));
    }

    @Test
    void anOwnerMayStepDownWhenThereIsAnother() {
        project.join("Oleg Other", Role.OWNER);
        edit(project.owner(), "LEAD", true).statusCode(200);
    }

    @Test
    void onlyOwnersEditManagers() {
        project.lead()
                .edits(0)
                .body(body("MANAGER", true))
                .put("/managers/" + project.manager().id())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anEditOfAnOldVersionGetsTheCurrentView() {
        edit(project.manager(), "LEAD", true);
        edit(project.manager(), "MANAGER", true)
                .statusCode(412)
                .body("type", equalTo("/problems/stale"))
                .body("current.role", equalTo("LEAD"));
    }

    @Test
    void anEditWithoutAVersionIsRefused() {
        project.owner()
                .call()
                .body(body("LEAD", true))
                .put("/managers/" + project.manager().id())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-required"));
    }

    @Test
    void anEleventhManagerCannotBeSwitchedOn() {
        edit(project.manager(), "MANAGER", false);
        for (var seat = 3; seat <= 10; seat++) {
            project.join("Manager " + seat, Role.MANAGER);
        }
        project.owner()
                .edits(1)
                .body(body("MANAGER", true))
                .put("/managers/" + project.manager().id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/seats-taken"));
    }

    private ValidatableResponse edit(Caller who, String role, boolean active) {
        return project.owner()
                .edits(0)
                .body(body(role, active))
                .put("/managers/" + who.id())
                .then();
    }

    private static Map<String, Object> body(String role, boolean active) {
        return Map.of("name", "New Name", "role", role, "active", active);
    }
}
