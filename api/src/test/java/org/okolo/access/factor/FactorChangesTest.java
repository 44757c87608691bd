package org.okolo.access.factor;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.InProject;

@OkoloTest
class FactorChangesTest {

    @Test
    void newRecoveryCodesEndThoseOfBefore() {
        var guarded = Guarded.signUp();
        guarded.person()
                .call()
                .body(Guarded.password())
                .post("/second-factor/recovery-codes")
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(10));
        Guarded.finish(
                        guarded.challenge(),
                        "recoveryCode",
                        guarded.recoveryCodes().get(0))
                .then()
                .statusCode(401);
    }

    @Test
    void anAppThatHasShownNoCodeGuardsNothing() {
        var person = TestAccount.signUp();
        Guarded.begin(person).then().statusCode(200);
        TestAccount.signIn(person.email(), TestAccount.PASSWORD).then().statusCode(200);
    }

    @Test
    void aNewAppTakesThePlaceOfTheOneBefore() {
        var before = Guarded.signUp();
        var after = Guarded.of(before.person());
        Guarded.finish(before.challenge(), "code", after.code()).then().statusCode(200);
        Guarded.finish(before.challenge(), "code", before.code()).then().statusCode(401);
        assertEquals(0, after.recoveryCodes().size());
    }

    @Test
    void nothingChangesWithoutThePassword() {
        var guarded = Guarded.signUp();
        for (var path : new String[] {"/app", "/app/remove", "/recovery-codes", "/passkeys/options"}) {
            guarded.person()
                    .call()
                    .body(Map.of("password", "not the password"))
                    .post("/second-factor" + path)
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", equalTo("is not your password"));
        }
        guarded.signIn().then().statusCode(202);
    }

    @Test
    void theLastFactorTakesTheRecoveryCodesAlong() {
        var guarded = Guarded.signUp();
        guarded.person()
                .call()
                .body(Guarded.password())
                .post("/second-factor/app/remove")
                .then()
                .statusCode(204);
        guarded.signIn().then().statusCode(200);
        guarded.person()
                .call()
                .get("/second-factor")
                .then()
                .body("appSince", nullValue())
                .body("recoveryCodesLeft", equalTo(0));
    }

    @Test
    void aChangeEndsOtherSessionsAndIsTold() {
        var person = TestAccount.signUp();
        var other = TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        Guarded.of(person);
        TestAccount.as(other.path("accessToken")).get("/me").then().statusCode(401);
        person.call().get("/me").then().statusCode(200);
        assertTrue(Mails.to(person.email(), 2).contains("an authenticator app now guards your account"));
        person.call().get("/sign-ins").then().body("items.kind", hasItem("SECOND_FACTOR_ADDED"));
    }

    @Test
    void aResetOfThePasswordLeavesTheSecondFactor() {
        var guarded = Guarded.signUp();
        var email = guarded.person().email();
        var challenge = guarded.challenge();
        TestAccount.door().body(Map.of("email", email)).post("/password/forgotten");
        var secret = Mails.secret(Mails.to(email, 3));
        TestAccount.door()
                .body(Map.of("secret", secret, "password", "another good password"))
                .post("/password/reset")
                .then()
                .statusCode(204);
        Guarded.finish(challenge, "code", guarded.code()).then().statusCode(401);
        TestAccount.signIn(email, "another good password").then().statusCode(202);
    }

    @Test
    void theSecretIsToldOnceAndStoredSealed() {
        var guarded = Guarded.signUp();
        AuthenticatorApp row = TestProject.bean(InProject.class)
                .outside(() -> AuthenticatorApp.<AuthenticatorApp>find("accountId", guarded.accountId())
                        .firstResult());
        assertFalse(new String(row.sealed).contains(new String(guarded.secret())));
        assertFalse(guarded.person().call().get("/second-factor").asString().contains("secret"));
    }
}
