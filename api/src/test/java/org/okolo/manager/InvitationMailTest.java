package org.okolo.manager;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.mail.Mails;
import org.okolo.project.Project;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

/** Invitations are mails to strangers: nobody can send many of them, or say in them what they like. */
@OkoloTest
class InvitationMailTest {

    private final TestProject project = TestProject.open();
    private final String email = UUID.randomUUID() + "@example.test";

    @Test
    void oneAddressIsNotInvitedAgainAndAgain() {
        for (var i = 0; i < 5; i++) {
            invite(project, email).then().statusCode(201);
        }
        invite(project, email).then().statusCode(429);
    }

    @Test
    void notByAnotherProjectEither() {
        for (var i = 0; i < 5; i++) {
            invite(TestProject.open(), email);
        }
        invite(project, email.toUpperCase()).then().statusCode(429);
    }

    @Test
    void openInvitationsCountAsSeats() {
        for (var seat = 4; seat <= 10; seat++) {
            invite(project, UUID.randomUUID() + "@example.test").then().statusCode(201);
        }
        invite(project, email).then().statusCode(409).body("type", equalTo("/problems/seats-taken"));
    }

    @Test
    void anInvitationInPlaceOfAnotherTakesItsSeat() {
        invite(project, email);
        for (var seat = 5; seat <= 10; seat++) {
            invite(project, UUID.randomUUID() + "@example.test");
        }
        invite(project, email).then().statusCode(201);
    }

    @Test
    void theNameOfAProjectMakesNoLinkAndNoLine() {
        var name = "Win at http://evil.example/now\n\nDear friend " + "x".repeat(50);
        project.in(() -> Project.update("name = ?1 where id = ?2", name, project.id()));
        invite(project, email);
        var mail = Mails.to(email);
        assertTrue(
                mail.startsWith("Subject: An invitation to Okolo")
                        || mail.contains("\nSubject: An invitation to Okolo"),
                mail);
        assertFalse(mail.contains("http://evil"), mail);
        assertFalse(mail.contains("evil.example"), mail);
        assertFalse(mail.contains("\nDear friend"), mail);
        assertFalse(mail.contains("x".repeat(50)), mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u2028b", "a\u0000b", "a\u0085b"})
    void aNameIsOnOneLine(String name) {
        var form = new java.util.HashMap<>(TestAccount.form(email));
        form.put("projectName", name);
        TestAccount.door()
                .body(form)
                .post("/sign-up")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("projectName"));
        form.put("projectName", "Honey");
        form.put("name", name);
        TestAccount.door().body(form).post("/sign-up").then().statusCode(400).body("violations.field", hasItem("name"));
    }

    private static Response invite(TestProject by, String address) {
        return by.owner()
                .call()
                .body(Map.of("email", address, "role", "MANAGER"))
                .post("/invitations");
    }
}
