package org.okolo.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class OwnAddressTest {

    @Test
    void aSiteThatHasItsNameLeadHereIsRefused() {
        given().header("Host", "evil.example")
                .header("Origin", "http://evil.example")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/sign-in")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @ParameterizedTest
    @CsvSource({"https://crm.example.com, max-age=31536000", "http://localhost:8080, "})
    void behindTlsEveryAnswerSaysThatItIsAlwaysSo(URI origin, String said) {
        var vertx = TestProject.bean(Vertx.class);
        var router = Router.router(vertx);
        new OwnAddress(Optional.of(origin)).register(router);
        var listening = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1");
        var server = listening.toCompletionStage().toCompletableFuture().join();
        try {
            assertEquals(said, given().port(server.actualPort()).get("/").header("Strict-Transport-Security"));
        } finally {
            server.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    @Test
    void practicePagesRunNoScriptButOurs() {
        given().get("/practice/index.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "127.0.0.1, true",
        "192.168.1.7, true",
        "[::1], true",
        "crm.example.com, true",
        "evil.example, false",
        "localhost.evil.example, false",
        "'', false"
    })
    void onlyTheOperatorsNameAndAddressesOfDigitsAreOwn(String host, boolean own) {
        assertEquals(own, new OwnAddress(Optional.of(URI.create("https://crm.example.com"))).isOwn(host));
    }
}
