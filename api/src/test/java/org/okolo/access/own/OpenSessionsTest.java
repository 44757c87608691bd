package org.okolo.access.own;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.access.Visitor;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

@OkoloTest
class OpenSessionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private TestAccount person;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
    }

    @Test
    void everyBrowserIsListedWithWhereItCameFrom() {
        TestAccount.doorFrom("203.0.113.7")
                .header("User-Agent", FIREFOX)
                .body(Map.of("email", person.email(), "password", TestAccount.PASSWORD))
                .post("/sign-in");
        person.call()
                .get("/sessions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].browser", equalTo("Firefox 140, Linux"))
                .body("items[0].address", equalTo("203.0.113.7"))
                .body("items.current", equalTo(List.of(false, true)));
    }

    @Test
    void anotherBrowserCanBeSignedOut() {
        var other = TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        String id = person.call().get("/sessions").path("items.find { !it.current }.id");
        person.call().delete("/sessions/" + id).then().statusCode(204);
        TestAccount.as(other.path("accessToken")).get("/me").then().statusCode(401);
        TestAccount.refresh(other.cookie("okolo_session")).then().statusCode(401);
    }

    @Test
    void sessionsOfOthersDoNotExist() {
        String id = TestAccount.signUp().call().get("/sessions").path("items[0].id");
        person.call().delete("/sessions/" + id).then().statusCode(404);
    }

    @Test
    void signingOutEverywhereEndsThisSessionToo() {
        person.call().delete("/sessions").then().statusCode(204);
        person.call().get("/me").then().statusCode(401);
    }

    @Test
    void signingOutElsewhereKeepsThisSession() {
        TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        person.call().queryParam("butThis", true).delete("/sessions");
        person.call().get("/sessions").then().body("items", hasSize(1));
    }

    @Test
    void signingOutEverywhereLeavesTokensUnlessAsked() {
        var access = exchanged();
        person.call().queryParam("butThis", true).delete("/sessions");
        TestAccount.as(access).get("/me").then().statusCode(200);
    }

    @Test
    void signingOutEverywhereWithTokensEndsTheExtensionsToo() {
        var access = exchanged();
        person.call().queryParam("tokens", true).delete("/sessions");
        TestAccount.as(access).get("/me").then().statusCode(401);
    }

    @Test
    void aBrowserIsCalledByItsNameAndSystem() {
        assertEquals(
                "Edge 141, Windows",
                Visitor.browser("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0"));
    }

    @Test
    void aBrowserNobodyKnowsIsAQuestionMark() {
        assertEquals("?, ?", Visitor.browser(null));
    }

    private String exchanged() {
        String token =
                person.call().body(Map.of("label", "Laptop")).post("/tokens").path("token");
        return TestAccount.door()
                .body(Map.of("token", token))
                .post("/token-exchange")
                .path("accessToken");
    }
}
