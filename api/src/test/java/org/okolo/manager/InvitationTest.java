package org.okolo.manager;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

@OkoloTest
class InvitationTest {

    private final TestProject project = TestProject.open();
    private final String email = UUID.randomUUID() + "@example.test";

    @Test
    void theLinkIsToldOnce() {
        invite().then().statusCode(201).body("link", matchesPattern("http://.*/invitation#.{43}"));
        project.owner()
                .call()
                .get("/invitations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].link", nullValue());
    }

    @Test
    void thePreviewTellsWhatItIsFor() {
        preview(secret(invite()))
                .then()
                .statusCode(200)
                .body("projectName", equalTo("Test project"))
                .body("email", equalTo(email));
    }

    @Test
    void onlyTheMailedLinkTellsWhetherThereIsAnAccount() {
        var person = TestAccount.signUp();
        preview(secret(invite(person.email()))).then().body("accountExists", nullValue());
        preview(Mails.secret(Mails.to(person.email(), 2))).then().body("accountExists", equalTo(true));
        preview(secret(invite())).then().body("accountExists", nullValue());
        preview(mailed()).then().body("accountExists", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"'', a guess and not right, 401", "Nina New, 1234567890, 400"})
    void acceptingByTheOtherLinkTellsItNeither(String name, String password, int status) {
        var guess = Map.of("name", name, "password", password);
        accept(secret(invite()), guess).then().statusCode(status);
        accept(secret(invite(TestAccount.signUp().email())), guess).then().statusCode(status);
    }

    @Test
    void aNewPersonJoinsWithNameAndPassword() {
        accept(secret(invite()), Map.of("name", "Nina New", "password", TestAccount.PASSWORD))
                .then()
                .statusCode(200)
                .body("me.manager.role", equalTo("MANAGER"))
                .body("me.manager.name", equalTo("Nina New"))
                .body("me.project.seatsTaken", equalTo(4));
    }

    @Test
    void aNewPersonWithoutANameIsAskedForIt() {
        invite();
        accept(mailed(), Map.of("password", TestAccount.PASSWORD))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"));
    }

    @Test
    void aKnownPersonNeedsTheOwnPassword() {
        var person = TestAccount.signUp();
        var secret = secret(invite(person.email()));
        accept(secret, Map.of("password", "not the password"))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/sign-in-refused"));
    }

    @Test
    void anInvitationWorksOnce() {
        var secret = secret(invite());
        accept(secret, Map.of("name", "Nina New", "password", TestAccount.PASSWORD));
        preview(secret).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aWithdrawnInvitationIsDead() {
        var invited = invite();
        project.owner()
                .call()
                .delete("/invitations/" + invited.path("id"))
                .then()
                .statusCode(204);
        preview(secret(invited)).then().statusCode(404);
    }

    @Test
    void whoJoinsByTheMailedLinkHasAVerifiedAddress() {
        invite();
        accept(mailed(), Map.of("name", "Nina New", "password", TestAccount.PASSWORD))
                .then()
                .statusCode(200)
                .body("me.account.verified", equalTo(true));
    }

    @Test
    void aKnownPersonToo() {
        var person = TestAccount.signUp();
        invite(person.email());
        accept(Mails.secret(Mails.to(person.email(), 2)), Map.of("password", TestAccount.PASSWORD))
                .then()
                .statusCode(200)
                .body("me.account.verified", equalTo(true));
    }

    @Test
    void theLinkPassedOnByHandProvesNothingSoAMailAsks() {
        var invited = invite();
        assertNotEquals(secret(invited), mailed());
        accept(secret(invited), Map.of("name", "Nina New", "password", TestAccount.PASSWORD))
                .then()
                .statusCode(200)
                .body("me.account.verified", equalTo(false));
        assertTrue(Mails.to(email, 2).contains("/verify#"));
    }

    @Test
    void theMailedLinkDiesWithTheOther() {
        var invited = invite();
        accept(secret(invited), Map.of("name", "Nina New", "password", TestAccount.PASSWORD));
        preview(mailed()).then().statusCode(404);
    }

    @Test
    void aSecondInvitationReplacesTheFirst() {
        var first = secret(invite());
        invite();
        preview(first).then().statusCode(404);
    }

    @Test
    void whoDidNotComeIsForgotten() {
        invite();
        project.in(() -> Invitation.update(
                "expiresAt = ?1", TestProject.bean(Clock.class).instant()));
        TestProject.bean(ForgetInvitations.class).forget(project.id());
        assertEquals(0L, project.<Long>in(() -> Invitation.count()));
    }

    @Test
    void somebodyWhoIsInAlreadyIsNotInvited() {
        invite(project.lead().email()).then().statusCode(409).body("type", equalTo("/problems/email-taken"));
    }

    @Test
    void aFullProjectInvitesNobody() {
        for (var seat = 4; seat <= 10; seat++) {
            project.join("Manager " + seat, Role.MANAGER);
        }
        invite().then().statusCode(409).body("type", equalTo("/problems/seats-taken"));
    }

    @Test
    void theLastSeatGoesToTheFirstWhoComes() {
        var secret = secret(invite());
        for (var seat = 4; seat <= 10; seat++) {
            project.join("Manager " + seat, Role.MANAGER);
        }
        accept(secret, Map.of("name", "Nina New", "password", TestAccount.PASSWORD))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/seats-taken"));
    }

    @Test
    void whoWasSwitchedOffComesBackByInvitation() {
        project.owner()
                .edits(0)
                .body(Map.of("name", "Maria Manager", "role", "MANAGER", "active", false))
                .put("/managers/" + project.manager().id());
        invite(project.manager().email()).then().statusCode(201);
    }

    @Test
    void onlyOwnersInvite() {
        project.lead()
                .call()
                .body(Map.of("email", email, "role", "MANAGER"))
                .post("/invitations")
                .then()
                .statusCode(403);
        project.owner().call().get("/invitations").then().body("items", empty());
    }

    private Response invite() {
        return invite(email);
    }

    private Response invite(String address) {
        return project.owner()
                .call()
                .body(Map.of("email", address, "role", "MANAGER"))
                .post("/invitations");
    }

    private static String secret(Response invited) {
        return invited.<String>path("link").replaceFirst(".*#", "");
    }

    private static Response preview(String secret) {
        return TestAccount.door().body(Map.of("secret", secret)).post("/invitations/preview");
    }

    private static Response accept(String secret, Map<String, String> person) {
        var body = new java.util.HashMap<>(person);
        body.put("secret", secret);
        return TestAccount.door().body(body).post("/invitations/accept");
    }

    /** From the first mail to the address. */
    private String mailed() {
        Mails.to(email);
        return Mails.secret(Mails.now(email).get(0));
    }
}
