package org.okolo.access.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

@OkoloTest
class PasskeyTest {

    private TestAccount person;
    private SoftPasskey device;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
        device = new SoftPasskey();
    }

    @Test
    void theFirstOneBringsRecoveryCodesAndIsAskedForFromThenOn() {
        added().then().statusCode(200).body("recoveryCodes", hasSize(10));
        signIn().then()
                .statusCode(202)
                .body("methods", contains("PASSKEY", "RECOVERY_CODE"))
                .body("passkeyOptions", notNullValue());
    }

    @Test
    void itSignsIn() {
        added();
        finished(signIn()).then().statusCode(200).body("accessToken", notNullValue());
        finished(signIn()).then().statusCode(200);
    }

    @Test
    void anAnswerIsGoodOnce() {
        added();
        var step = signIn();
        var answer = device.get(step.path("passkeyOptions"));
        Guarded.finish(step.path("challenge"), "passkey", answer).then().statusCode(200);
        Guarded.finish(step.path("challenge"), "passkey", answer).then().statusCode(401);
        Guarded.finish(signIn().path("challenge"), "passkey", answer).then().statusCode(401);
    }

    @Test
    void anAnswerToAnotherPageIsRefused() {
        added();
        device.origin = "https://okolo.evil.example";
        finished(signIn()).then().statusCode(401).body("type", equalTo("/problems/second-factor-refused"));
    }

    @Test
    void anAnswerForAnotherNameIsRefused() {
        added();
        device.name = "evil.example";
        finished(signIn()).then().statusCode(401);
    }

    @Test
    void aCopyOfTheDeviceIsRefused() {
        added();
        finished(signIn());
        finished(signIn()).then().statusCode(200);
        device.forgetLastUse();
        finished(signIn()).then().statusCode(401);
    }

    @Test
    void somebodyElsesPasskeyIsRefused() {
        added();
        var step = signIn();
        var other = new SoftPasskey();
        Guarded.finish(step.path("challenge"), "passkey", other.get(step.path("passkeyOptions")))
                .then()
                .statusCode(401);
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        added();
        for (var nonsense : new String[] {"", "{}", "[1]", "{\"id\":\"x\",\"response\":{}}"}) {
            Guarded.finish(signIn().path("challenge"), "passkey", nonsense)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void onePasskeyIsOfOnePerson() {
        added();
        var other = TestAccount.signUp();
        add(other, device, "Other").then().statusCode(400);
    }

    @Test
    void theChallengeOfAnotherPersonMakesNone() {
        var theirs = begin(TestAccount.signUp());
        person.call()
                .body(Map.of(
                        "challenge",
                        theirs.path("challenge"),
                        "label",
                        "Mine",
                        "credential",
                        device.create(theirs.path("options"))))
                .post("/second-factor/passkeys")
                .then()
                .statusCode(400);
    }

    @Test
    void itIsRenamed() {
        added();
        person.call()
                .body(Map.of("label", "Old telephone"))
                .put("/second-factor/passkeys/" + id())
                .then()
                .statusCode(200)
                .body("label", equalTo("Old telephone"));
    }

    @Test
    void itIsRemovedWithThePasswordOnly() {
        added();
        var path = "/second-factor/passkeys/" + id() + "/remove";
        person.call()
                .body(Map.of("password", "not the password"))
                .post(path)
                .then()
                .statusCode(400);
        person.call().body(Guarded.password()).post(path).then().statusCode(204);
        signIn().then().statusCode(200);
    }

    @Test
    void nobodyElseReachesIt() {
        added();
        var other = TestAccount.signUp();
        other.call()
                .body(Map.of("label", "Taken"))
                .put("/second-factor/passkeys/" + id())
                .then()
                .statusCode(404);
        other.call()
                .body(Guarded.password())
                .post("/second-factor/passkeys/" + id() + "/remove")
                .then()
                .statusCode(404);
    }

    private Response added() {
        return add(person, device, "Telephone");
    }

    private static Response add(TestAccount whose, SoftPasskey device, String label) {
        var begun = begin(whose);
        return whose.call()
                .body(Map.of(
                        "challenge",
                        begun.path("challenge"),
                        "label",
                        label,
                        "credential",
                        device.create(begun.path("options"))))
                .post("/second-factor/passkeys");
    }

    private static Response begin(TestAccount whose) {
        return whose.call().body(Guarded.password()).post("/second-factor/passkeys/options");
    }

    private Response signIn() {
        return TestAccount.signIn(person.email(), TestAccount.PASSWORD);
    }

    private Response finished(Response step) {
        return Guarded.finish(step.path("challenge"), "passkey", device.get(step.path("passkeyOptions")));
    }

    private String id() {
        return person.call().get("/second-factor").path("passkeys[0].id");
    }
}
