package org.okolo.client.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

/** What pages tell of people: that a handle is somebody else's now. */
@OkoloTest
class SightingTest {

    final TestProject project = TestProject.open();

    @Test
    void aLookUpTellsOfAHandleThatIsSomebodyElsesNow() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        lookUp(key("43", "anna")).body("found", empty()).body("takenOver", contains(0));
    }

    @Test
    void aLookUpItselfChangesNothing() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        lookUp(key("43", "anna"));
        lookUp(Map.of("network", "VK", "handle", "anna")).body("found.clientId", contains(anna.getString("id")));
    }

    @Test
    void whatASightingOfTheProfileTellsIsNotToldTwice() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        Sample.inVk(project.manager(), "Boris", "43", null);
        lookUp(key("43", "anna")).body("found.learn", contains(true)).body("takenOver", empty());
    }

    @Test
    void aHandleOfSomebodyWhoseIdNobodyKnowsIsNotTakenOver() {
        Sample.inVk(project.manager(), "Anna", null, "anna");
        lookUp(key("43", "anna")).body("takenOver", empty());
    }

    @Test
    void aHandleSeenAtSomebodyElseLeadsToNobodyFromThenOn() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        seen(project.manager().call(), "43", "anna").statusCode(204);
        lookUp(Map.of("network", "VK", "handle", "anna")).body("found", empty());
    }

    @Test
    void whoLosesAHandleIsStillKnownByTheId() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        seen(project.manager().call(), "43", "anna");
        lookUp(Map.of("network", "VK", "id", "42")).body("found.clientId", contains(anna.getString("id")));
    }

    @Test
    void theEndOfAHandleIsToldOnceHoweverOftenItIsSeen() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        seen(project.manager().call(), "43", "anna").statusCode(204);
        seen(project.manager().call(), "43", "anna").statusCode(204);
        project.lead()
                .call()
                .get("/events?kind=client.profile-seen")
                .then()
                .body("items.clientId", contains(anna.getString("id")))
                .body("items[0].before.handle", equalTo("anna"))
                .body("items[0].after.handle", nullValue());
    }

    @Test
    void aHandleSeenAtItsClientStays() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna");
        seen(project.manager().call(), "42", "anna").statusCode(204);
        lookUp(Map.of("network", "VK", "handle", "anna")).body("found.clientId", contains(anna.getString("id")));
    }

    @Test
    void aHandleOfAnotherProjectsClientStays() {
        var theirs = TestProject.open();
        var anna = Sample.inVk(theirs.manager(), "Anna", "42", "anna");
        seen(project.manager().call(), "43", "anna").statusCode(204);
        lookUp(theirs.manager().call(), Map.of("network", "VK", "handle", "anna"))
                .body("found.clientId", contains(anna.getString("id")));
    }

    @ParameterizedTest
    @CsvSource({"43,", ",anna", "0,anna", "43,club5"})
    void aSightingNamesAPersonByIdAndByHandle(String externalId, String handle) {
        seen(project.manager().call(), externalId, handle).statusCode(400).body("type", equalTo("/problems/invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOOKUP", "READ"})
    void aTokenThatOnlyReadsClosesNoHandle(String scope) {
        seen(TestAccount.as(access(scope)), "43", "anna")
                .statusCode(403)
                .body("type", equalTo("/problems/scope-too-narrow"));
    }

    @Test
    void afterTheTrialNoHandleIsClosed() {
        project.endTrial();
        var late = project.join("Late", Role.MANAGER);
        seen(late.call(), "43", "anna").statusCode(402);
    }

    private String access(String scope) {
        String secret = project.manager()
                .call()
                .body(Map.of("label", "Icons", "scope", scope))
                .post("/tokens")
                .path("token");
        return TestAccount.door()
                .body(Map.of("token", secret))
                .post("/token-exchange")
                .path("accessToken");
    }

    private static ValidatableResponse seen(RequestSpecification by, String externalId, String handle) {
        var body = new HashMap<String, String>(Map.of("network", "VK"));
        body.put("externalId", externalId);
        body.put("handle", handle);
        return by.body(body).post("/sightings").then();
    }

    private static Map<String, String> key(String id, String handle) {
        return Map.of("network", "VK", "id", id, "handle", handle);
    }

    private ValidatableResponse lookUp(Map<String, String> key) {
        return lookUp(project.manager().call(), key);
    }

    private static ValidatableResponse lookUp(RequestSpecification by, Map<String, String> key) {
        return by.body(Map.of("keys", List.of(key))).post("/lookup").then().statusCode(200);
    }
}
