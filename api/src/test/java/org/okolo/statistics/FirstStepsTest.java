package org.okolo.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        String token = me.call()
                .body(Map.of("label", "Laptop", "scope", "CARD"))
                .post("/tokens")
                .path("token");
        steps(me).body("browserConnected", equalTo(false));
        me.call().body(Map.of("token", token)).post("/token-exchange").then().statusCode(200);
        steps(me).body("browserConnected", equalTo(true));
    }

    private static ValidatableResponse steps(Caller caller) {
        return caller.call().get("/statistics/first-steps").then().statusCode(200);
    }
}
