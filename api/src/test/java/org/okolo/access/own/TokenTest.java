package org.okolo.access.own;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

@OkoloTest
class TokenTest {

    private final TestProject project = TestProject.open();

    @Test
    void aTokenIsToldOnceAndHasItsForm() {
        make(project.manager())
                .then()
                .statusCode(201)
                .body("token", matchesPattern("okolo_[0-9A-Za-z]{33}"))
                .body("label", equalTo("Laptop"));
        project.manager()
                .call()
                .get("/tokens")
                .then()
                .body("items", hasSize(1))
                .body("items[0].token", nullValue())
                .body("items[0].lastUsedAt", nullValue());
    }

    @Test
    void aTokenIsExchangedForAnAccessTokenOfItsManager() {
        exchange(make(project.lead()).path("token"))
                .then()
                .statusCode(200)
                .body("me.manager.id", equalTo(project.lead().id().toString()))
                .body("me.project.id", equalTo(project.id().toString()));
    }

    @Test
    void anExchangeIsNotedAsUse() {
        exchange(make(project.manager()).path("token"));
        project.manager().call().get("/tokens").then().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void aRevokedTokenEndsItsAccessTokensAtOnce() {
        var made = make(project.manager());
        String access = exchange(made.path("token")).path("accessToken");
        project.manager().call().delete("/tokens/" + made.path("id")).then().statusCode(204);
        TestAccount.as(access).get("/me").then().statusCode(401);
    }

    @Test
    void aRevokedTokenIsExchangedNoMore() {
        var made = make(project.manager());
        project.manager().call().delete("/tokens/" + made.path("id"));
        exchange(made.path("token")).then().statusCode(401).body("type", equalTo("/problems/token-refused"));
    }

    @Test
    void anOwnerRevokesAnybodysToken() {
        var made = make(project.manager());
        project.owner().call().delete("/tokens/" + made.path("id")).then().statusCode(204);
        project.owner()
                .call()
                .queryParam("managerId", project.manager().id())
                .get("/tokens")
                .then()
                .body("items", empty());
    }

    @Test
    void aLeadCannotRevokeAManagersToken() {
        var made = make(project.manager());
        project.lead().call().delete("/tokens/" + made.path("id")).then().statusCode(403);
    }

    @Test
    void aManagerCannotSeeTheTokensOfOthers() {
        project.manager()
                .call()
                .queryParam("managerId", project.lead().id())
                .get("/tokens")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void aTokenWithAWrongCharacterIsRefused() {
        String token = make(project.manager()).path("token");
        var last = token.charAt(token.length() - 1);
        exchange(token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A'))
                .then()
                .statusCode(401);
    }

    private static Response make(Caller caller) {
        return caller.call().body(Map.of("label", "Laptop")).post("/tokens");
    }

    private static Response exchange(String token) {
        return TestAccount.door().body(Map.of("token", token)).post("/token-exchange");
    }
}
