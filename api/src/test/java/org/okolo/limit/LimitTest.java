package org.okolo.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class LimitTest {

    @Test
    void guessingOnePasswordFromManyAddressesIsStopped() {
        var email = UUID.randomUUID() + "@example.test";
        for (var guess = 0; guess < 50; guess++) {
            assertEquals(401, TestAccount.signIn(email, "guess " + guess).statusCode());
        }
        TestAccount.signIn(email, "one more guess")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void guessingOnePasswordFromOneAddressIsStoppedAndStopsNobodyElse() {
        var person = TestAccount.signUp();
        var form = Map.of("email", person.email(), "password", "a guess, and not right");
        var stranger = "198.51.100." + ThreadLocalRandom.current().nextInt(256);
        for (var guess = 0; guess < 10; guess++) {
            assertEquals(
                    401,
                    TestAccount.doorFrom(stranger).body(form).post("/sign-in").statusCode());
        }
        assertEquals(
                429, TestAccount.doorFrom(stranger).body(form).post("/sign-in").statusCode());
        assertEquals(
                200, TestAccount.signIn(person.email(), TestAccount.PASSWORD).statusCode());
    }

    @Test
    void aBrowserThatHasBeenInBeforeIsLetInHoweverManyTry() {
        var person = TestAccount.signUp();
        for (var guess = 0; guess < 51; guess++) {
            TestAccount.signIn(person.email(), "guess " + guess);
        }
        assertEquals(
                429, TestAccount.signIn(person.email(), TestAccount.PASSWORD).statusCode());
        TestAccount.door()
                .cookie("okolo_browser", person.answer().cookie("okolo_browser"))
                .body(Map.of("email", person.email(), "password", TestAccount.PASSWORD))
                .post("/sign-in")
                .then()
                .statusCode(200);
    }

    @Test
    void oneAddressCannotSignUpWithoutEnd() {
        var address = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + "::1";
        Response last = null;
        for (var person = 0; person <= 10; person++) {
            last = TestAccount.doorFrom(address).body(Map.of()).post("/sign-up");
        }
        assertEquals(429, last.statusCode());
        assertEquals("\"sign-up\";q=10;w=3600", last.header("RateLimit-Policy"));
    }

    @Test
    void answersSayHowManyRequestsAreLeft() {
        TestProject.open()
                .manager()
                .call()
                .get("/me")
                .then()
                .header("RateLimit-Policy", "\"api\";q=1200;w=60")
                .header("RateLimit", matchesPattern("\"api\";r=1199;t=\\d+"));
    }

    @Test
    void addressesOfOneCustomerCountAsOne() {
        assertEquals(Address.of("2001:db8:1:2::1"), Address.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(Address.of("2001:db8:1:2::1"), Address.of("2001:db8:1:3::1"));
    }
}
