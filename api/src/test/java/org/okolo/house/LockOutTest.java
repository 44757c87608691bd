package org.okolo.house;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** What takes access away works in every project, also in one that can only be read; what gives access does not. */
@OkoloTest
class LockOutTest {

    /** Everything that ends somebody's access, or what somebody is told. */
    private static final List<String> TAKE_ACCESS_AWAY = List.of(
            "DELETE /api/v1/invitations/{id}",
            "DELETE /api/v1/session",
            "DELETE /api/v1/sessions",
            "DELETE /api/v1/sessions/{id}",
            "DELETE /api/v1/tokens/{id}",
            "DELETE /api/v1/webhooks/{id}",
            "POST /api/v1/clients/{id}/erase",
            "POST /api/v1/managers/{id}/leave",
            "POST /api/v1/webhooks/{id}/secret",
            "PUT /api/v1/password",
            "PUT /api/v1/project/second-factor");

    /** What is deleted here is what the project is made of: it is kept as it is until somebody pays. */
    private static final List<String> DELETE_DATA = List.of(
            "absences",
            "clients",
            "fields",
            "folders",
            "imports",
            "notes",
            "processes",
            "products",
            "project",
            "purchases",
            "reminders",
            "statuses",
            "tags",
            "tasks",
            "templates");

    @Test
    void everyDeleteEitherTakesAccessAwayOrDeletesData() {
        var others = Operation.all().stream()
                .filter(operation -> operation.verb().equals("DELETE"))
                .filter(operation -> !DELETE_DATA.contains(operation.path().split("/")[3]))
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        others.removeAll(TAKE_ACCESS_AWAY);
        assertEquals(new TreeSet<>(), others);
    }

    @Test
    void whatTakesAccessAwayWorksInAReadOnlyProject() {
        var refused = new ArrayList<String>();
        for (var name : TAKE_ACCESS_AWAY) {
            var operation = Operation.all().stream()
                    .filter(one -> one.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No such operation: " + name));
            var project = FilledProject.open();
            project.endTrial();
            var ids = operation.kinds().stream()
                    .map(kind -> FilledProject.first(kind, project))
                    .toList();
            var request = operation.withGoodBody(
                    operation.request(project.signedInAgain().owner(), ids));
            var status = request.request(operation.verb(), operation.path()).statusCode();
            if (status == 402 || status >= 500) {
                refused.add(name + " " + status);
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void aLeadIsSwitchedOffAndLosesEveryAccess() {
        var project = readOnly();
        edit(project, project.lead(), "Lev Lead", "LEAD", false, 200);
        project.lead().call().get("/export").then().statusCode(401);
    }

    @Test
    void anOwnerIsMadeAManager() {
        var project = TestProject.open();
        var second = project.join("Otto Owner", Role.OWNER);
        project.endTrial();
        edit(project.signedInAgain(), second, "Otto Owner", "MANAGER", true, 200);
    }

    @Test
    void nobodyIsRaisedRenamedOrSwitchedOn() {
        var project = readOnly();
        edit(project, project.lead(), "Lev Lead", "OWNER", true, 402);
        edit(project, project.lead(), "Leo Lead", "LEAD", true, 402);
        edit(project, project.lead(), "Lev Lead", "LEAD", false, 200);
        edit(project, project.lead(), "Lev Lead", "LEAD", true, 402);
    }

    @Test
    void nobodyComesInByAnInvitation() {
        var project = TestProject.open();
        String link = project.owner()
                .call()
                .body(Map.of("email", UUID.randomUUID() + "@example.test", "role", "LEAD"))
                .post("/invitations")
                .path("link");
        project.endTrial();
        TestAccount.door()
                .body(Map.of(
                        "secret", link.replaceFirst(".*#", ""), "name", "Nina New", "password", TestAccount.PASSWORD))
                .post("/invitations/accept")
                .then()
                .statusCode(402)
                .body("type", equalTo("/problems/trial-over"));
    }

    private static TestProject readOnly() {
        var project = TestProject.open();
        project.endTrial();
        return project.signedInAgain();
    }

    private static void edit(TestProject by, Caller whom, String name, String role, boolean active, int status) {
        int version = by.owner().call().get("/managers").path("items.find { it.id == '" + whom.id() + "' }.version");
        by.owner()
                .edits(version)
                .body(Map.of("name", name, "role", role, "active", active))
                .put("/managers/" + whom.id())
                .then()
                .statusCode(status);
    }
}
