package org.okolo.client.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** The project of these tests is in Moscow, so numbers without a country are Russian. */
@OkoloTest
class ContactTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @CsvSource({
        "PHONE, 8 (900) 123-45-67, +79001234567",
        "PHONE, +49 30 901820, +4930901820",
        "PHONE, 8 495 123-45-67 доб. 12, +74951234567x12",
        "PHONE, 112-3, 1123",
        "EMAIL, Anna@Example.ORG, anna@example.org",
        "EMAIL, анна@почта.рф, анна@xn--80a1acny.xn--p1ai",
        "OTHER, Telegram   @Anna, telegram @anna"
    })
    void aContactIsKeptAsWrittenAndInItsOneForm(String kind, String value, String normal) {
        withContact(kind, value)
                .statusCode(201)
                .body("contacts[0].value", equalTo(value))
                .body("contacts[0].normal", equalTo(normal));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, call me", "PHONE, 12", "EMAIL, anna", "EMAIL, anna@", "EMAIL, a b@example.org"})
    void whatIsNoContactIsRefused(String kind, String value) {
        withContact(kind, value).statusCode(400).body("violations[0].field", equalTo("contacts[0].value"));
    }

    @Test
    void theSameNumberWrittenTwiceCountsOnce() {
        var body = Map.of(
                "name", "Anna", "contacts", List.of(contact("PHONE", "89001234567"), contact("PHONE", "+79001234567")));
        project.manager()
                .call()
                .body(body)
                .post("/clients")
                .then()
                .statusCode(201)
                .body("contacts", hasSize(1));
    }

    @Test
    void anEditWithoutContactsLeavesThem() {
        var anna = anna();
        edit(anna, Map.of("name", "Anna Orlova"))
                .statusCode(200)
                .body("contacts", hasSize(1))
                .body("source", equalTo("Fair"));
    }

    @Test
    void anEditWithContactsReplacesThem() {
        var mail = contact("EMAIL", "anna@example.org");
        edit(anna(), Map.of("name", "Anna", "contacts", List.of(mail)))
                .statusCode(200)
                .body("contacts.kind", contains("EMAIL"));
    }

    @Test
    void emptyTextAndAnEmptyListTakeAway() {
        edit(anna(), Map.of("name", "Anna", "source", "", "contacts", List.of()))
                .statusCode(200)
                .body("source", equalTo(null))
                .body("contacts", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact=+79001234567", "contact=8 900 123 45 67", "q=+7 (900) 123", "q=8(900)1234567"})
    void aClientIsFoundByItsNumberHoweverItIsWritten(String query) {
        anna();
        Sample.client(project.manager(), "Berta");
        var parts = query.split("=");
        project.manager()
                .call()
                .queryParam(parts[0], parts[1])
                .get("/clients")
                .then()
                .body("items.name", contains("Anna"));
    }

    @Test
    void theEditTellsWhatChanged() {
        var anna = anna();
        edit(anna, Map.of("name", "Anna", "source", "Site"));
        project.manager()
                .call()
                .get("/clients/%s/events".formatted(anna.getString("id")))
                .then()
                .body("items[0].before.source", equalTo("Fair"))
                .body("items[0].after.source", equalTo("Site"));
    }

    private JsonPath anna() {
        return Sample.added(
                project.manager(),
                Map.of("name", "Anna", "source", "Fair", "contacts", List.of(contact("PHONE", "8 900 123-45-67"))));
    }

    private ValidatableResponse withContact(String kind, String value) {
        return project.manager()
                .call()
                .body(Map.of("name", "Anna", "contacts", List.of(contact(kind, value))))
                .post("/clients")
                .then();
    }

    private ValidatableResponse edit(JsonPath client, Map<String, ?> body) {
        return project.manager()
                .edits(Sample.version(client))
                .body(new HashMap<>(body))
                .put("/clients/" + client.getString("id"))
                .then();
    }

    private static Map<String, String> contact(String kind, String value) {
        return Map.of("kind", kind, "value", value);
    }
}
