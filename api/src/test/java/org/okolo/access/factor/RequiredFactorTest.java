package org.okolo.access.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

@OkoloTest
class RequiredFactorTest {

    private Guarded owner;
    private TestAccount manager;

    @BeforeEach
    void open() {
        owner = Guarded.signUp();
        manager = join();
    }

    @Test
    void whoeverHasNoneIsHeldAtOnce() {
        manager.call().get("/clients").then().statusCode(200);
        require("MANAGER").then().statusCode(200).body("secondFactorRoles", contains("MANAGER"));
        manager.call().get("/clients").then().statusCode(401);
        var again = refreshed();
        again.call().get("/clients").then().statusCode(403).body("type", equalTo("/problems/second-factor-required"));
        again.call().get("/me").then().statusCode(200);
    }

    @Test
    void whoeverSetsItUpGoesOn() {
        require("MANAGER");
        var held = refreshed();
        Guarded.of(held);
        TestAccount.refresh(held.cookie()).then().statusCode(200);
        TestAccount.as(TestAccount.refresh(held.cookie()).path("accessToken"))
                .get("/clients")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverRemovesItIsHeldAgain() {
        var guarded = Guarded.of(manager);
        require("MANAGER");
        guarded.person().call().get("/clients").then().statusCode(200);
        guarded.person()
                .call()
                .body(Guarded.password())
                .post("/second-factor/app/remove")
                .then()
                .statusCode(204);
        guarded.person().call().get("/clients").then().statusCode(401);
        refreshed().call().get("/clients").then().statusCode(403);
    }

    @Test
    void tokensOfThoseWithoutAreHeldToo() {
        String token = manager.call()
                .body(Map.of("label", "Laptop", "scope", "CARD"))
                .post("/tokens")
                .path("token");
        require("MANAGER");
        TestAccount.as(exchanged(token)).get("/statuses").then().statusCode(403);
        Guarded.of(refreshed());
        TestAccount.as(exchanged(token)).get("/statuses").then().statusCode(200);
    }

    @Test
    void otherRolesGoOn() {
        require("LEAD");
        manager.call().get("/clients").then().statusCode(200);
    }

    @Test
    void itIsWrittenDown() {
        require("LEAD", "MANAGER");
        owner.person().call().get("/events").then().body("items.kind", hasItem("project.second-factor"));
    }

    @Test
    void nobodyAsksOthersForWhatTheyDoNotDo() {
        var other = TestAccount.signUp();
        other.call()
                .body(Map.of("roles", List.of("MANAGER")))
                .put("/project/second-factor")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/second-factor-missing"));
    }

    @Test
    void ownersSeeWhoHasOneAndManagersDoNot() {
        owner.person()
                .call()
                .get("/managers")
                .then()
                .body("items.find { it.role == 'OWNER' }.secondFactor", equalTo(true))
                .body("items.find { it.role == 'MANAGER' }.secondFactor", equalTo(false));
        manager.call().get("/managers").then().body("items[0].secondFactor", nullValue());
    }

    private TestAccount join() {
        var email = UUID.randomUUID() + "@example.test";
        String link = owner.person()
                .call()
                .body(Map.of("email", email, "role", "MANAGER"))
                .post("/invitations")
                .path("link");
        var answer = TestAccount.door()
                .body(Map.of(
                        "secret", link.replaceFirst(".*#", ""), "name", "Nina New", "password", TestAccount.PASSWORD))
                .post("/invitations/accept");
        return new TestAccount(email, answer.path("accessToken"), answer.cookie("okolo_session"), answer);
    }

    private Response require(String... roles) {
        return owner.person().call().body(Map.of("roles", List.of(roles))).put("/project/second-factor");
    }

    /** The manager with a new access token. */
    private TestAccount refreshed() {
        var answer = TestAccount.refresh(manager.cookie());
        return new TestAccount(
                manager.email(), answer.path("accessToken"), answer.cookie("okolo_session"), manager.answer());
    }

    private static String exchanged(String token) {
        return TestAccount.door()
                .body(Map.of("token", token))
                .post("/token-exchange")
                .path("accessToken");
    }
}
