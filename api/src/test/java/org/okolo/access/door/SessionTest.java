package org.okolo.access.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.access.Session;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.InProject;

@OkoloTest
class SessionTest {

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var person = TestAccount.signUp();
        var wrong = TestAccount.signIn(person.email(), "not the password");
        var unknown = TestAccount.signIn(UUID.randomUUID() + "@example.test", "not the password");
        assertEquals(401, wrong.statusCode());
        assertEquals("/problems/sign-in-refused", wrong.path("type"));
        assertEquals(wrong.asString(), unknown.asString());
    }

    @Test
    void theRightPasswordOpensASession() {
        var person = TestAccount.signUp();
        TestAccount.signIn(person.email(), TestAccount.PASSWORD)
                .then()
                .statusCode(200)
                .body("me.account.email", equalTo(person.email()));
    }

    @Test
    void aRefreshGivesANewTokenAndANewCookie() {
        var person = TestAccount.signUp();
        var refreshed = TestAccount.refresh(person.cookie());
        assertEquals(200, refreshed.statusCode());
        assertNotEquals(person.cookie(), refreshed.cookie("okolo_session"));
        TestAccount.as(refreshed.path("accessToken")).get("/me").then().statusCode(200);
    }

    @Test
    void aSecondTabWithTheCookieBeforeIsLetInWithoutANewOne() {
        var person = TestAccount.signUp();
        TestAccount.refresh(person.cookie());
        var second = TestAccount.refresh(person.cookie());
        assertEquals(200, second.statusCode());
        assertNull(second.cookie("okolo_session"));
    }

    @Test
    void anAnswerThatGotLostDoesNotEndTheSession() {
        var person = TestAccount.signUp();
        TestAccount.refresh(person.cookie());
        rotatedLongAgo(person);
        var again = TestAccount.refresh(person.cookie());
        assertEquals(200, again.statusCode());
        TestAccount.refresh(again.cookie("okolo_session")).then().statusCode(200);
    }

    @Test
    void afterHalfAYearThePasswordIsAskedForAgain() {
        var person = TestAccount.signUp();
        TestProject.bean(InProject.class)
                .outside(() -> Session.update(
                        "createdAt = ?1 where accountId = ?2",
                        Instant.now().minus(Duration.ofDays(181)),
                        UUID.fromString(person.answer().path("me.account.id"))));
        TestAccount.refresh(person.cookie()).then().statusCode(401);
    }

    @Test
    void aCopiedCookieEndsTheSessionForEverybody() {
        var person = TestAccount.signUp();
        var newest = TestAccount.refresh(TestAccount.refresh(person.cookie()).cookie("okolo_session"))
                .cookie("okolo_session");
        TestAccount.refresh(person.cookie()).then().statusCode(401).body("type", equalTo("/problems/token-refused"));
        TestAccount.refresh(newest).then().statusCode(401);
    }

    @Test
    void signingOutEndsTheAccessTokenAtOnce() {
        var person = TestAccount.signUp();
        TestAccount.door()
                .cookie("okolo_session", person.cookie())
                .delete("/session")
                .then()
                .statusCode(204)
                .cookie("okolo_session", is(""));
        person.call().get("/me").then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void signingOutEndsTheSession() {
        var person = TestAccount.signUp();
        TestAccount.door().cookie("okolo_session", person.cookie()).delete("/session");
        TestAccount.refresh(person.cookie()).then().statusCode(401);
    }

    @Test
    void overTlsTheCookieSaysByItsNameThatItIsSecure() {
        var email = UUID.randomUUID() + "@example.test";
        var answer = TestAccount.door()
                .header("X-Forwarded-Proto", "https")
                .body(TestAccount.form(email))
                .post("/sign-up");
        var cookie = answer.detailedCookie("__Secure-okolo_session");
        assertEquals(true, cookie.isSecured() && cookie.isHttpOnly());
        TestAccount.door()
                .header("X-Forwarded-Proto", "https")
                .cookie("__Secure-okolo_session", cookie.getValue())
                .post("/session/refresh")
                .then()
                .statusCode(200);
        TestAccount.door()
                .header("X-Forwarded-Proto", "https")
                .cookie("okolo_session", cookie.getValue())
                .post("/session/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void aMadeUpCookieOpensNothing() {
        TestAccount.refresh(UUID.randomUUID() + ".guess").then().statusCode(401);
    }

    @Test
    void aPersonInTwoProjectsCanGoFromOneToTheOther() {
        var person = TestAccount.signUp();
        var other = TestProject.open();
        String link = other.owner()
                .call()
                .body(Map.of("email", person.email(), "role", "LEAD"))
                .post("/invitations")
                .path("link");
        var accepted = TestAccount.door()
                .body(Map.of("secret", link.replaceFirst(".*#", ""), "password", TestAccount.PASSWORD))
                .post("/invitations/accept");
        String there = accepted.path("me.manager.id");
        TestAccount.door()
                .cookie("okolo_session", person.cookie())
                .body(Map.of("managerId", there))
                .post("/session/switch")
                .then()
                .statusCode(200)
                .body("me.project.id", equalTo(other.id().toString()))
                .body("me.manager.role", equalTo("LEAD"))
                .body("memberships.size()", equalTo(2));
    }

    @Test
    void nobodyCanSwitchToSomebodyElsesMembership() {
        var other = TestProject.open();
        TestAccount.door()
                .cookie("okolo_session", TestAccount.signUp().cookie())
                .body(Map.of("managerId", other.owner().id()))
                .post("/session/switch")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    private static void rotatedLongAgo(TestAccount person) {
        var sid = UUID.fromString(person.cookie().replaceFirst("\\..*", ""));
        TestProject.bean(InProject.class).outside(() -> {
            Session session = Session.findById(sid);
            session.rotatedAt = session.rotatedAt.minus(Session.SECOND_TAB);
            return null;
        });
    }
}
