package org.okolo.access.door;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

/** Whoever knows the id of a session, and nothing else, can do nothing with it. */
@OkoloTest
class GuessedSessionTest {

    private TestAccount person;
    private String sid;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
        sid = person.cookie().replaceFirst("\\..*", "");
    }

    @Test
    void aMadeUpSecretEndsNothing() {
        TestAccount.refresh(sid + ".guess").then().statusCode(401);
        person.call().get("/me").then().statusCode(200);
        TestAccount.refresh(person.cookie()).then().statusCode(200);
    }

    @Test
    void aMadeUpSecretWithACodeEndsNothing() {
        TestAccount.refresh(sid + ".guess.guess").then().statusCode(401);
        TestAccount.refresh(person.cookie()).then().statusCode(200);
    }

    @Test
    void aMadeUpSecretSignsNobodyOut() {
        TestAccount.door().cookie("okolo_session", sid + ".guess").delete("/session");
        TestAccount.refresh(person.cookie()).then().statusCode(200);
    }

    @Test
    void eventsDoNotTellTheSession() {
        person.call().body(Map.of("name", "Anna")).post("/clients").then().statusCode(201);
        person.call()
                .get("/events")
                .then()
                .body("items.doneWith", not(hasItem(sid)))
                .body("items[0].doneWith", matchesPattern("[0-9a-f]{16}"));
    }
}
