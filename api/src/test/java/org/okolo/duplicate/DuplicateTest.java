package org.okolo.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class DuplicateTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @CsvSource({
        "PHONE, 8 900 123-45-67, +7 (900) 1234567, +79001234567",
        "EMAIL, Anna@example.org, anna@EXAMPLE.org, anna@example.org"
    })
    void theSameContactHoweverWrittenIsASign(String kind, String one, String other, String value) {
        var anna = withContact("Anna", kind, one);
        var berta = withContact("Berta", kind, other);
        duplicates(anna)
                .body("items.client.id", contains(berta.getString("id")))
                .body("items[0].signs[0].why", equalTo(kind))
                .body("items[0].signs[0].value", equalTo(value));
    }

    @Test
    void theSameHandleInAnotherNetworkIsASign() {
        var anna = Sample.inVk(project.manager(), "Anna", "42", "anna.orlova");
        var berta = Sample.added(
                project.manager(),
                Map.of("name", "Berta", "profiles", List.of(Sample.profile("FACEBOOK", null, "AnnaOrlova"))));
        duplicates(anna)
                .body("items.client.id", contains(berta.getString("id")))
                .body("items[0].signs.why", contains("HANDLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "Анна Орлова,Орлова Анна",
        "Қайрат Әлібеков,Кайрат Алибеков",
        "Łukasz Wąs,Lukasz Was",
        "علی رضایی,علي رضائي",
        "Анна Знам'янська,Анна Знам’янська"
    })
    void theSameNameInAnotherOrderOrInOtherLettersIsASign(String one, String same) {
        var anna = Sample.client(project.manager(), one);
        var other = Sample.client(project.manager(), same);
        duplicates(anna).body("items.client.id", contains(other.getString("id")));
    }

    @Test
    void theSameFirstAndLastNameIsASign() {
        var anna = Sample.client(project.manager(), "Анна Орлова");
        var other = Sample.client(project.manager(), "анна орлова");
        duplicates(anna).body("items.client.id", contains(other.getString("id")));
    }

    @Test
    void aFirstNameAloneIsNone() {
        var anna = Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Anna");
        duplicates(anna).body("items", empty());
    }

    @Test
    void aDeletedClientIsNoDuplicate() {
        var anna = Sample.client(project.manager(), "Anna Orlova");
        var other = Sample.client(project.manager(), "Anna Orlova");
        project.manager()
                .edits(1)
                .delete("/clients/" + other.getString("id"))
                .then()
                .statusCode(204);
        duplicates(anna).body("items", empty());
    }

    @Test
    void aDismissedPairIsNotSuggestedFromEitherSide() {
        var anna = Sample.client(project.manager(), "Anna Orlova");
        var other = Sample.client(project.manager(), "Anna Orlova");
        dismiss(anna, other);
        duplicates(anna).body("items", empty());
        duplicates(other).body("items", empty());
    }

    @Test
    void aDismissalIsTakenBackFromTheOtherSideToo() {
        var anna = Sample.client(project.manager(), "Anna Orlova");
        var other = Sample.client(project.manager(), "Anna Orlova");
        dismiss(anna, other);
        project.manager()
                .call()
                .delete("/clients/%s/duplicates/%s/dismissal".formatted(other.getString("id"), anna.getString("id")))
                .then()
                .statusCode(204);
        duplicates(anna).body("items.client.id", contains(other.getString("id")));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, +79001234567", "NAME, Anna Orlova", "HANDLE, anna"})
    void groupsOfTheWholeProjectAreListed(String why, String value) {
        one("VK");
        one("FACEBOOK");
        Sample.client(project.manager(), "Somebody Else");
        project.manager()
                .call()
                .get("/duplicates?why=" + why)
                .then()
                .statusCode(200)
                .body("items.value", contains(value))
                .body("items[0].clients.name", containsInAnyOrder("Anna Orlova", "Anna Orlova"));
    }

    @ParameterizedTest
    @CsvSource({"Anna Orlova,Orlova Anna", "Қайрат Әлібеков,Алибеков Кайрат", "Анна Знам'янська,Знамянська Анна"})
    void namesInAnotherOrderOrInOtherLettersAreOneGroup(String one, String same) {
        Sample.client(project.lead(), one);
        Sample.client(project.lead(), same);
        project.manager().call().get("/duplicates?why=NAME").then().body("items", hasSize(1));
    }

    @Test
    void aGroupOfTwoPeopleIsNotListed() {
        var anna = Sample.client(project.manager(), "Anna Orlova");
        dismiss(anna, Sample.client(project.manager(), "Anna Orlova"));
        project.manager().call().get("/duplicates?why=NAME").then().body("items", empty());
    }

    private void one(String network) {
        Sample.added(
                project.manager(),
                Map.of(
                        "name",
                        "Anna Orlova",
                        "profiles",
                        List.of(Sample.profile(network, null, "anna")),
                        "contacts",
                        List.of(Map.of("kind", "PHONE", "value", "+79001234567"))));
    }

    private JsonPath withContact(String name, String kind, String value) {
        return Sample.added(
                project.manager(), Map.of("name", name, "contacts", List.of(Map.of("kind", kind, "value", value))));
    }

    private void dismiss(JsonPath one, JsonPath other) {
        project.manager()
                .call()
                .put("/clients/%s/duplicates/%s/dismissal".formatted(one.getString("id"), other.getString("id")))
                .then()
                .statusCode(204);
    }

    private ValidatableResponse duplicates(JsonPath client) {
        return project.manager()
                .call()
                .get("/clients/%s/duplicates".formatted(client.getString("id")))
                .then()
                .statusCode(200);
    }
}
