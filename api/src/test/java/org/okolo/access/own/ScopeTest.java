package org.okolo.access.own;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.access.ManagerToken;
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
    void aReadingTokenStartsNoWork() {
        with("READ").post("/search/rebuild").then().statusCode(403);
    }

    @Test
    void aReadingTokenSendsNoMail() {
        with("READ").post("/verification").then().statusCode(403);
    }

    @Test
    void aTokenNobodyHasUsedForLongOpensNothing() {
        var token = token(Map.of("label", "Laptop"));
        project.in(() -> ManagerToken.update("createdAt = ?1", Instant.now().minus(Duration.ofDays(91))));
        exchanged(token).then().statusCode(401).body("type", equalTo("/problems/token-refused"));
        String ended = project.owner().call().get("/tokens").path("items[0].endsAt");
        assertTrue(Instant.parse(ended).isBefore(Instant.now()), ended);
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
        return TestAccount.as(exchanged(token(wanted)).path("accessToken"));
    }

    private String token(Map<String, String> wanted) {
        return project.owner().call().body(wanted).post("/tokens").path("token");
    }

    private static Response exchanged(String token) {
        return TestAccount.door().body(Map.of("token", token)).post("/token-exchange");
    }
}
