package org.okolo.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.problem.Conflict;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.InProject;

@OkoloTest
class IdempotencyTest {

    private final TestProject project = TestProject.open();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        var first = make(project.manager(), key, "Laptop");
        var again = make(project.manager(), key, "Laptop");
        assertEquals(201, again.statusCode());
        assertEquals(first.jsonPath().getMap(""), again.jsonPath().getMap(""));
        assertEquals("true", again.header("Idempotent-Replayed"));
    }

    @Test
    void theSameRequestAgainDoesItsWorkOnce() {
        make(project.manager(), key, "Laptop");
        make(project.manager(), key, "Laptop");
        project.manager().call().get("/tokens").then().body("items", hasSize(1));
    }

    @Test
    void aKeyForAnotherBodyIsRefused() {
        make(project.manager(), key, "Laptop");
        make(project.manager(), key, "Desktop")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void aKeyOfAnotherManagerIsAnotherKey() {
        make(project.manager(), key, "Laptop");
        make(project.lead(), key, "Desktop").then().statusCode(201);
    }

    @Test
    void aRequestStillRunningIsSaidToBe() {
        var seal = new Seal(project.manager().id().toString(), key);
        make(project.manager(), key, "Laptop");
        TestProject.bean(InProject.class)
                .outside(() -> StoredAnswer.update("answer = null where keyHash = ?1", (Object) seal.nameHash()));
        make(project.manager(), key, "Laptop")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/request-running"));
    }

    @Test
    void aFailedRequestLeavesTheKeyFree() {
        invite(project.lead().email()).then().statusCode(409);
        project.owner()
                .edits(0)
                .body(Map.of("name", "Lev Lead", "role", "LEAD", "active", false))
                .put("/managers/" + project.lead().id());
        invite(project.lead().email()).then().statusCode(201);
    }

    @Test
    void aKeyWithSpacesIsRefused() {
        make(project.manager(), "not a key", "Laptop")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    @Test
    void signingUpTwiceWithOneKeySignsUpOnce() {
        var email = UUID.randomUUID() + "@example.test";
        var first = signUp(email);
        var again = signUp(email);
        assertEquals(201, again.statusCode());
        assertEquals(first.<String>path("me.project.id"), again.path("me.project.id"));
        assertEquals(first.cookie("okolo_session"), again.cookie("okolo_session"));
    }

    @Test
    void whatWasDoneIsSaidAgainThoughItsConnectionBrokeInTheCommit() {
        var hold = taken();
        keep(hold);
        keys().release(hold);
        assertEquals(201, keys().take(hold(), body()).status());
    }

    @Test
    void aRequestThatTookTooLongDoesNotCommitAfterAnotherHasTheKey() {
        var slow = taken();
        expire(slow);
        taken();
        assertThrows(Conflict.class, () -> keep(slow));
    }

    @Test
    void aRequestThatTookTooLongLeavesTheKeyToWhoeverHasIt() {
        var slow = taken();
        expire(slow);
        taken();
        keys().release(slow);
        assertThrows(Conflict.class, this::taken);
    }

    private static Keys keys() {
        return TestProject.bean(Keys.class);
    }

    private Hold hold() {
        return keys().hold(new Seal("somebody", key));
    }

    /** As a request does at its beginning. */
    private Hold taken() {
        var hold = hold();
        assertNull(keys().take(hold, body()));
        return hold;
    }

    private static byte[] body() {
        return Seal.hash("body");
    }

    /** As a request does in its transaction. */
    private static void keep(Hold hold) {
        TestProject.bean(InProject.class).outside(() -> {
            keys().keep(hold, new Answer(201, Map.of(), null), "/path");
            return null;
        });
    }

    private static void expire(Hold hold) {
        TestProject.bean(InProject.class)
                .outside(() -> StoredAnswer.update(
                        "expiresAt = ?1 where keyHash = ?2",
                        Instant.EPOCH,
                        hold.seal().nameHash()));
    }

    private Response signUp(String email) {
        return TestAccount.door()
                .header("Idempotency-Key", key)
                .body(TestAccount.form(email))
                .post("/sign-up");
    }

    private Response invite(String email) {
        return project.owner()
                .call()
                .header("Idempotency-Key", key)
                .body(Map.of("email", email, "role", "MANAGER"))
                .post("/invitations");
    }

    private static Response make(Caller caller, String key, String label) {
        return caller.call()
                .header("Idempotency-Key", key)
                .body(Map.of("label", label))
                .post("/tokens");
    }
}
