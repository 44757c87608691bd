package org.okolo.access.factor;

import io.restassured.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.InProject;

/** A person who has signed up and set up an authenticator app, with what the app and the paper in the drawer know. */
record Guarded(TestAccount person, byte[] secret, List<String> recoveryCodes) {

    static Guarded signUp() {
        return of(TestAccount.signUp());
    }

    static Guarded of(TestAccount person) {
        var secret = new Base32().decode(begin(person).<String>path("secret"));
        var confirmed = person.call()
                .body(Map.of("code", TimedCodes.code(secret, step())))
                .post("/second-factor/app/confirm");
        confirmed.then().statusCode(200);
        return new Guarded(person, secret, confirmed.path("recoveryCodes"));
    }

    static Response begin(TestAccount person) {
        return person.call().body(password()).post("/second-factor/app");
    }

    static Map<String, Object> password() {
        return Map.of("password", TestAccount.PASSWORD);
    }

    /** The code of now, as if none had been shown yet: tests do not wait half a minute. */
    String code() {
        TestProject.bean(InProject.class)
                .outside(() -> AuthenticatorApp.update("lastStep = 0 where accountId = ?1", accountId()));
        return TimedCodes.code(secret, step());
    }

    UUID accountId() {
        return UUID.fromString(person.answer().path("me.account.id"));
    }

    Response signIn() {
        return TestAccount.signIn(person.email(), TestAccount.PASSWORD);
    }

    String challenge() {
        return signIn().path("challenge");
    }

    static Response finish(String challenge, String with, String what) {
        return TestAccount.door()
                .body(Map.of("challenge", challenge, with, what))
                .post("/sign-in/second");
    }

    private static long step() {
        return TestProject.bean(Clock.class).instant().getEpochSecond() / 30;
    }
}
