package org.okolo.access.mailed;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

@OkoloTest
class VerificationTest {

    private TestAccount person;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
    }

    @Test
    void whoHasJustSignedUpIsNotVerified() {
        person.call().get("/me").then().body("account.verified", equalTo(false));
    }

    @Test
    void theLinkOfTheMailVerifiesTheAddress() {
        follow(Mails.secret(Mails.to(person.email()))).then().statusCode(204);
        person.call().get("/me").then().body("account.verified", equalTo(true));
    }

    @Test
    void theLinkLeadsToTheCabinet() {
        assertTrue(Mails.to(person.email()).contains("http://localhost:"), "and never to the address of a request");
    }

    @Test
    void aLinkWorksOnce() {
        var secret = Mails.secret(Mails.to(person.email()));
        follow(secret);
        follow(secret).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void anEarlierMailStaysGoodUntilOneIsUsed() {
        var first = Mails.secret(Mails.to(person.email()));
        person.call().post("/verification").then().statusCode(204);
        var second = Mails.secret(Mails.to(person.email(), 2));
        follow(first).then().statusCode(204);
        follow(second).then().statusCode(404);
    }

    @Test
    void moreThanFiveMailsAnHourAreRefused() {
        for (var i = 0; i < 5; i++) {
            person.call().post("/verification").then().statusCode(204);
        }
        person.call().post("/verification").then().statusCode(429);
    }

    @Test
    void aResetLinkVerifiesNothing() {
        TestAccount.door().body(Map.of("email", person.email())).post("/password/forgotten");
        follow(Mails.secret(Mails.to(person.email(), 2))).then().statusCode(404);
    }

    @Test
    void untilThenInvitationsAreNotMailed() {
        var guest = UUID.randomUUID() + "@example.test";
        person.call()
                .body(Map.of("email", guest, "role", "MANAGER"))
                .post("/invitations")
                .then()
                .statusCode(201);
        person.call().post("/verification");
        Mails.to(person.email(), 2);
        assertEquals(0, Mails.now(guest).size());
    }

    @Test
    void fromThenOnInvitationsAreMailed() {
        follow(Mails.secret(Mails.to(person.email())));
        var guest = UUID.randomUUID() + "@example.test";
        person.call().body(Map.of("email", guest, "role", "MANAGER")).post("/invitations");
        TestAccount.door()
                .body(Map.of("secret", Mails.secret(Mails.to(guest))))
                .post("/invitations/preview")
                .then()
                .statusCode(200)
                .body("email", equalTo(guest));
    }

    private static Response follow(String secret) {
        return TestAccount.door().body(Map.of("secret", secret)).post("/verification/follow");
    }
}
