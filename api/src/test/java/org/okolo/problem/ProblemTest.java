package org.okolo.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class ProblemTest {

    @Test
    void anUnknownPathOfTheApiIsNotFound() {
        TestProject.open()
                .owner()
                .call()
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aPathBesideTheApiIsNotFound() {
        given().get("/api/v2/me").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsTooLarge() {
        TestAccount.door()
                .body("x".repeat(1024 * 1024 + 1))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aFieldOfTheWrongKindIsNamedInTheLanguageOfTheCaller() {
        TestAccount.door()
                .header("Accept-Language", "ru-RU,ru;q=0.9")
                .body(Map.of("email", Map.of("nested", 1), "password", "x"))
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("email"))
                .body("violations[0].message", equalTo("имеет неверный вид"));
    }

    @Test
    void aTextThatIsTooLongIsToldInPlainRussian() {
        TestProject.open()
                .owner()
                .call()
                .header("Accept-Language", "ru")
                .body(Map.of("name", "x".repeat(201)))
                .post("/clients")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("слишком длинно: можно не больше 200"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        TestAccount.door()
                .body(Map.of("email", "a@example.test", "password", "x", "surprise", 1))
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("surprise"))
                .body("violations[0].message", equalTo("is not known here"));
    }

    @Test
    void aQueryParameterOfTheWrongKindIsMalformed() {
        TestProject.open()
                .owner()
                .call()
                .queryParam("managerId", "not-an-id")
                .get("/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void aLimitThatIsNoNumberIsMalformed() {
        TestProject.open()
                .owner()
                .call()
                .queryParam("limit", "many")
                .get("/clients")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void whatTheApiSaysIsKeptOnNoDisk() {
        TestProject.open().owner().call().get("/me").then().header("Cache-Control", "no-store");
    }

    @Test
    void aPageIsAskedForAgainAfterAnUpgrade() {
        given().get("/practice/vk/").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void extensionsMayCallFromTheirOwnPages() {
        given().header("Origin", "chrome-extension://" + "a".repeat(32))
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/sign-in")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "chrome-extension://" + "a".repeat(32));
    }

    @Test
    void otherSitesMayNot() {
        given().header("Origin", "https://example.test")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/sign-in")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    @Test
    void theCabinetMayCallFromItsOwnAddress() {
        given().header("Origin", "http://127.0.0.1:" + RestAssured.port)
                .baseUri("http://127.0.0.1")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aBodyOfUnknownLengthIsMeasuredToo() throws IOException, InterruptedException {
        var body = "{\"email\": \"" + "x".repeat(1024 * 1024 + 1) + "\"}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/sign-in"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertEquals("/problems/too-large", new JsonPath(answer.body()).getString("type"));
    }
}
