package org.okolo.access.own;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class ScopeTest {

    private static final Map<String, Object> QUESTION = Map.of("keys", List.of(Map.of("network", "VK", "id", "1")));

    private final TestProject project = TestProject.open();

    @Test
    void withoutAScopeATokenReachesAsFarAsItsManager() {
        with(Map.of("label", "Laptop"))
                .body(Map.of("name", "Anna", "profiles", List.of(Map.of("network", "VK", "externalId", "1"))))
                .post("/clients")
                .then()
                .statusCode(201);
    }

    @Test
    void theScopeIsListed() {
        with("READ");
        project.owner().call().get("/tokens").then().body("items[0].scope", equalTo("READ"));
    }

    @Test
    void aReadingTokenReads() {
        with("READ").get("/clients").then().statusCode(200);
    }

    @Test
    void aReadingTokenLooksUp() {
        with("READ").body(QUESTION).post("/lookup").then().statusCode(200);
    }

    @Test
    void aReadingTokenChangesNothing() {
        with("READ")
                .body(Map.of("name", "Anna", "profiles", List.of(Map.of("network", "VK", "externalId", "1"))))
                .post("/clients")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/scope-too-narrow"));
    }

    @Test
    void aReadingTokenDoesNotTouchTheAccountOfItsPersonEither() {
        with("READ").delete("/sessions").then().statusCode(403);
    }

    @Test
    void aLookUpTokenLooksUp() {
        with("LOOKUP").body(QUESTION).post("/lookup").then().statusCode(200);
    }

    @Test
    void aLookUpTokenSeesNoClients() {
        with("LOOKUP").get("/clients").then().statusCode(403).body("type", equalTo("/problems/scope-too-narrow"));
    }

    private RequestSpecification with(String scope) {
        return with(Map.of("label", "Laptop", "scope", scope));
    }

    private RequestSpecification with(Map<String, String> wanted) {
        String token = project.owner().call().body(wanted).post("/tokens").path("token");
        String access = TestAccount.door()
                .body(Map.of("token", token))
                .post("/token-exchange")
                .path("accessToken");
        return TestAccount.as(access);
    }
}
