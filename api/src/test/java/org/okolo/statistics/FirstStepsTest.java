package org.okolo.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

@OkoloTest
class FirstStepsTest {

    final TestProject project = TestProject.open();

    @Test
    void whoeverHasDoneNothingHasTriedNothing() {
        steps(project.manager()).body("collect { it.value }", everyItem(equalTo(false)));
    }

    @Test
    void whatIHaveDoneIsTried() {
        var me = project.manager();
        var status = me.call().get("/statuses").path("items[0].id");
        var client = Sample.ownedBy(me, me).getString("id");
        me.edits(1).body(Map.of("statusId", status)).put("/clients/" + client + "/status");
        me.call().body(Map.of("text", "Called")).post("/clients/" + client + "/notes");
        me.call().body(Map.of("text", "Call", "at", "2030-01-31T09:00:00")).post("/reminders");
        var template = me.call().get("/templates").path("items[0].id");
        me.call().body(Map.of("clientId", client)).post("/templates/" + template + "/uses");
        steps(me)
                .body("browserConnected", equalTo(false))
                .body("findAll { it.key != 'browserConnected' }.collect { it.value }", everyItem(equalTo(true)));
    }

    @Test
    void whatAColleagueHasDoneIsNotMine() {
        Sample.client(project.lead(), "Berta");
        steps(project.manager()).body("clientAdded", equalTo(false));
    }

    @Test
    void aBrowserIsConnectedOnceItHasComeWithItsToken() {
        var me = project.manager();
        var token = token("CARD");
        steps(me).body("browserConnected", equalTo(false));
        come(token);
        steps(me).body("browserConnected", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "WRITE", "LOOKUP"})
    void aProgramIsNoBrowser(String scope) {
        come(token(scope));
        steps(project.manager()).body("browserConnected", equalTo(false));
    }

    private String token(String scope) {
        return project.manager()
                .call()
                .body(Map.of("label", "Laptop", "scope", scope))
                .post("/tokens")
                .path("token");
    }

    private void come(String token) {
        project.manager()
                .call()
                .body(Map.of("token", token))
                .post("/token-exchange")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse steps(Caller caller) {
        return caller.call().get("/statistics/first-steps").then().statusCode(200);
    }
}
