package org.okolo.access.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.access.Challenge;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.InProject;

@OkoloTest
class SecondFactorTest {

    @Test
    void thePasswordAloneOpensNothing() {
        var guarded = Guarded.signUp();
        var answer = guarded.signIn();
        answer.then()
                .statusCode(202)
                .body("accessToken", nullValue())
                .body("methods", contains("CODE", "RECOVERY_CODE"));
        assertEquals(null, answer.cookie("okolo_session"));
        assertEquals(null, answer.cookie("okolo_browser"));
    }

    @Test
    void aCodeOpensTheSecondHalf() {
        var guarded = Guarded.signUp();
        Guarded.finish(guarded.challenge(), "code", guarded.code())
                .then()
                .statusCode(200)
                .body("accessToken", notNullValue())
                .body("me.account.secondFactor", equalTo(true));
    }

    @Test
    void aCodeIsGoodOnce() {
        var guarded = Guarded.signUp();
        var code = guarded.code();
        Guarded.finish(guarded.challenge(), "code", code).then().statusCode(200);
        Guarded.finish(guarded.challenge(), "code", code)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/second-factor-refused"));
    }

    @Test
    void theCodeThatSetTheAppUpDoesNotSignIn() {
        var person = TestAccount.signUp();
        var guarded = Guarded.of(person);
        var code = TimedCodes.code(
                guarded.secret(),
                TestProject.bean(InProject.class)
                        .outside(() -> AuthenticatorApp.<AuthenticatorApp>find("accountId", guarded.accountId())
                                .firstResult()
                                .lastStep));
        Guarded.finish(guarded.challenge(), "code", code).then().statusCode(401);
    }

    @Test
    void theStepIsNoAccessTokenAndNoSession() {
        var challenge = Guarded.signUp().challenge();
        TestAccount.as(challenge).get("/me").then().statusCode(401);
        TestAccount.refresh(challenge).then().statusCode(401);
        TestAccount.door()
                .body(Map.of("token", challenge))
                .post("/token-exchange")
                .then()
                .statusCode(401);
        TestAccount.door()
                .body(Map.of("secret", challenge, "password", "another good password"))
                .post("/password/reset")
                .then()
                .statusCode(404);
    }

    @Test
    void theStepIsGoodOnce() {
        var guarded = Guarded.signUp();
        var challenge = guarded.challenge();
        Guarded.finish(challenge, "code", guarded.code()).then().statusCode(200);
        Guarded.finish(challenge, "code", guarded.code())
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/token-refused"));
    }

    @Test
    void theStepRunsOut() {
        var guarded = Guarded.signUp();
        var challenge = guarded.challenge();
        TestProject.bean(InProject.class)
                .outside(() -> Challenge.update(
                        "expiresAt = ?1 where accountId = ?2", Instant.now().minusSeconds(1), guarded.accountId()));
        Guarded.finish(challenge, "code", guarded.code()).then().statusCode(401);
    }

    @Test
    void theStepOfOnePersonTakesNoCodeOfAnother() {
        var olga = Guarded.signUp();
        Guarded.finish(Guarded.signUp().challenge(), "code", olga.code()).then().statusCode(401);
    }

    @Test
    void wrongCodesAreLimited() {
        var guarded = Guarded.signUp();
        var challenge = guarded.challenge();
        for (var i = 0; i < 10; i++) {
            TestAccount.doorFrom("203.0.113.77")
                    .body(Map.of("challenge", challenge, "code", "no code"))
                    .post("/sign-in/second")
                    .then()
                    .statusCode(401);
        }
        TestAccount.doorFrom("203.0.113.77")
                .body(Map.of("challenge", challenge, "code", guarded.code()))
                .post("/sign-in/second")
                .then()
                .statusCode(429);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        var guarded = Guarded.signUp();
        assertEquals(10, guarded.recoveryCodes().size());
        var code = guarded.recoveryCodes().get(0);
        Guarded.finish(
                        guarded.challenge(),
                        "recoveryCode",
                        " " + code.toUpperCase().replace("-", " "))
                .then()
                .statusCode(200);
        Guarded.finish(guarded.challenge(), "recoveryCode", code).then().statusCode(401);
        assertTrue(Mails.to(guarded.person().email(), 3).contains("Codes left: 9."));
    }

    @Test
    void anInvitationIsAcceptedWithBothFactors() {
        var guarded = Guarded.signUp();
        var project = TestProject.open();
        String link = project.owner()
                .call()
                .body(Map.of("email", guarded.person().email(), "role", "MANAGER"))
                .post("/invitations")
                .path("link");
        var accepted = TestAccount.door()
                .body(Map.of("secret", link.replaceFirst(".*#", ""), "password", TestAccount.PASSWORD))
                .post("/invitations/accept");
        accepted.then().statusCode(202).body("accessToken", nullValue());
        project.owner().call().get("/managers").then().body("items", hasSize(3));
        Guarded.finish(accepted.path("challenge"), "code", guarded.code())
                .then()
                .statusCode(200)
                .body("me.project.id", equalTo(project.id().toString()));
    }
}
