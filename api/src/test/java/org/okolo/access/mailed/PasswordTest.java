package org.okolo.access.mailed;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.InProject;

@OkoloTest
class PasswordTest {

    private static final String NEXT = "another good password";

    private TestAccount person;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
    }

    @Test
    void aForgottenPasswordIsReplacedByTheLinkOfAMail() {
        reset(resetSecret(), NEXT).then().statusCode(204);
        TestAccount.signIn(person.email(), NEXT).then().statusCode(200);
        TestAccount.signIn(person.email(), TestAccount.PASSWORD).then().statusCode(401);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswer() {
        var known = forgotten(person.email());
        var unknown = forgotten(UUID.randomUUID() + "@example.test");
        assertEquals(204, known.statusCode());
        assertEquals(204, unknown.statusCode());
        assertEquals(known.asString(), unknown.asString());
    }

    @Test
    void aLinkWorksOnce() {
        var secret = resetSecret();
        reset(secret, NEXT);
        reset(secret, "yet another password").then().statusCode(404);
    }

    @Test
    void aLinkThatHasRunOutIsDead() {
        var secret = resetSecret();
        TestProject.bean(InProject.class)
                .outside(() -> MailedLink.update(
                        "expiresAt = ?1 where accountId = ?2",
                        TestProject.bean(Clock.class).instant().minusSeconds(1),
                        UUID.fromString(person.answer().path("me.account.id"))));
        reset(secret, NEXT).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aResetEndsAllSessionsAtOnce() {
        reset(resetSecret(), NEXT);
        person.call().get("/me").then().statusCode(401);
        TestAccount.refresh(person.cookie()).then().statusCode(401);
    }

    @Test
    void aResetVerifiesTheAddress() {
        reset(resetSecret(), NEXT);
        TestAccount.signIn(person.email(), NEXT).then().body("me.account.verified", equalTo(true));
    }

    @Test
    void aResetIsToldByMail() {
        reset(resetSecret(), NEXT);
        assertEquals(true, Mails.to(person.email(), 3).contains("has been changed"));
    }

    @Test
    void aShortPasswordIsRefusedAndTheLinkStaysGood() {
        var secret = resetSecret();
        reset(secret, "short").then().statusCode(400);
        reset(secret, NEXT).then().statusCode(204);
    }

    @Test
    void whoKnowsThePasswordChangesIt() {
        change(TestAccount.PASSWORD, NEXT).then().statusCode(204);
        TestAccount.signIn(person.email(), NEXT).then().statusCode(200);
    }

    @Test
    void aChangeKeepsThisSessionAndEndsTheOthers() {
        var other = TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        change(TestAccount.PASSWORD, NEXT);
        person.call().get("/me").then().statusCode(200);
        TestAccount.as(other.path("accessToken")).get("/me").then().statusCode(401);
    }

    @Test
    void aWrongPasswordChangesNothing() {
        change("not the password", NEXT)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("current"))
                .body("violations[0].message", equalTo("is not your password"));
        TestAccount.signIn(person.email(), TestAccount.PASSWORD).then().statusCode(200);
    }

    @Test
    void aResetRevokesManagerTokens() {
        var token = token();
        reset(resetSecret(), NEXT);
        exchanged(token).then().statusCode(401);
    }

    @Test
    void aChangeKeepsManagerTokensAndTheMailCountsThem() {
        var token = token();
        change(TestAccount.PASSWORD, NEXT);
        exchanged(token).then().statusCode(200);
        assertEquals(true, Mails.to(person.email(), 2).contains("Manager tokens that can still use your account: 1."));
    }

    @Test
    void aChangeRevokesManagerTokensIfAsked() {
        var token = token();
        person.call()
                .body(Map.of("current", TestAccount.PASSWORD, "password", NEXT, "tokens", true))
                .put("/password")
                .then()
                .statusCode(204);
        exchanged(token).then().statusCode(401);
    }

    @Test
    void aLinkSentIsGoodWhateverIsAskedForAfterwards() {
        var secret = resetSecret();
        forgotten(person.email());
        Mails.to(person.email(), 3);
        reset(secret, NEXT).then().statusCode(204);
    }

    @Test
    void strangersWhoAskForMailsDoNotShutThePersonOut() {
        var stranger = "198.51.100." + ThreadLocalRandom.current().nextInt(256);
        for (var i = 0; i < 6; i++) {
            TestAccount.doorFrom(stranger).body(Map.of("email", person.email())).post("/password/forgotten");
        }
        forgotten(person.email()).then().statusCode(204);
    }

    @Test
    void beyondTwentyMailsAnHourNoneIsSentAndNobodyIsTold() {
        for (var i = 0; i < 22; i++) {
            forgotten(person.email()).then().statusCode(204);
        }
        Mails.to(person.email(), 21);
        assertEquals(21, Mails.now(person.email()).size());
    }

    @Test
    void aPasswordThatIsGuessedAtOnceIsRefused() {
        change(TestAccount.PASSWORD, "qwertyuiop")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("password"));
        var secret = resetSecret();
        reset(secret, person.email()).then().statusCode(400);
        reset(secret, NEXT).then().statusCode(204);
    }

    @Test
    void aLinkSentBeforeAChangeIsDead() {
        var secret = resetSecret();
        change(TestAccount.PASSWORD, NEXT);
        reset(secret, "another password for tests").then().statusCode(404);
    }

    @Test
    void guessingIsStopped() {
        for (var i = 0; i < 10; i++) {
            change("guess number " + i, NEXT).then().statusCode(400);
        }
        change("guess number 11", NEXT).then().statusCode(429);
    }

    private String resetSecret() {
        Mails.to(person.email());
        forgotten(person.email());
        return Mails.secret(Mails.to(person.email(), 2));
    }

    private String token() {
        return person.call().body(Map.of("label", "Laptop")).post("/tokens").path("token");
    }

    private static Response exchanged(String token) {
        return TestAccount.door().body(Map.of("token", token)).post("/token-exchange");
    }

    private static Response forgotten(String email) {
        return TestAccount.door().body(Map.of("email", email)).post("/password/forgotten");
    }

    private static Response reset(String secret, String password) {
        return TestAccount.door()
                .body(Map.of("secret", secret, "password", password))
                .post("/password/reset");
    }

    private Response change(String current, String next) {
        return person.call().body(Map.of("current", current, "password", next)).put("/password");
    }
}
