package org.okolo.project;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class TrialTest {

    private TestAccount person;
    private String token;

    @BeforeEach
    void theTrialIsOver() {
        person = TestAccount.signUp();
        TestProject.ofPerson(person).endTrial();
        token = TestAccount.refresh(person.cookie()).path("accessToken");
    }

    @Test
    void theProjectSaysSo() {
        TestAccount.as(token).get("/project").then().statusCode(200).body("state", equalTo("READ_ONLY"));
    }

    @Test
    void nothingCanBeChanged() {
        TestAccount.as(token)
                .body(Map.of("email", "somebody@example.test", "role", "LEAD"))
                .post("/invitations")
                .then()
                .statusCode(402)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/trial-over"));
    }

    @Test
    void signingInStillWorks() {
        TestAccount.signIn(person.email(), TestAccount.PASSWORD).then().statusCode(200);
    }

    @Test
    void aLicenceOpensItAgain() {
        TestProject.ofPerson(person).licence();
        String licensed = TestAccount.refresh(person.cookie()).path("accessToken");
        TestAccount.as(licensed)
                .body(Map.of("email", "somebody@example.test", "role", "LEAD"))
                .post("/invitations")
                .then()
                .statusCode(201);
    }
}
