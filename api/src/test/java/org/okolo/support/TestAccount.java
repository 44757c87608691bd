package org.okolo.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A person who has signed up through the door, with what a browser keeps of it. */
public record TestAccount(String email, String token, String cookie, Response answer) {

    public static final String PASSWORD = "a password for tests";

    public static TestAccount signUp() {
        var email = UUID.randomUUID() + "@example.test";
        var answer = door().body(form(email)).post("/sign-up");
        return new TestAccount(email, answer.path("accessToken"), answer.cookie("okolo_session"), answer);
    }

    public static Map<String, Object> form(String email) {
        return Map.of(
                "email", email,
                "password", PASSWORD,
                "name", "Olga Orlova",
                "projectName", "Honey & Wax",
                "locale", "en",
                "zone", "Europe/Moscow");
    }

    /** A request without a token, from an address nobody else in the tests has. */
    public static RequestSpecification door() {
        var random = ThreadLocalRandom.current();
        var address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        return doorFrom(address);
    }

    /** A request without a token, from this address. */
    public static RequestSpecification doorFrom(String address) {
        return given().basePath("/api/v1").contentType(ContentType.JSON).header("X-Forwarded-For", address);
    }

    public static Response signIn(String email, String password) {
        return door().body(Map.of("email", email, "password", password)).post("/sign-in");
    }

    public static Response refresh(String cookie) {
        return door().cookie("okolo_session", cookie).post("/session/refresh");
    }

    public RequestSpecification call() {
        return as(token);
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/api/v1").auth().oauth2(token).contentType(ContentType.JSON);
    }
}
