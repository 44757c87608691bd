package org.okolo.field;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
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

@OkoloTest
class FieldTest {

    final TestProject project = TestProject.open();

    @Test
    void aLeadAddsAField() {
        field("size", "CHOICE", List.of(" S ", "M", "M"))
                .body("key", equalTo("size"))
                .body("choices", contains("S", "M"))
                .body("version", equalTo(1));
        project.manager().call().get("/fields").then().body("items.key", contains("size"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"City\",\"name\":\"City\",\"kind\":\"TEXT\"}",
                "{\"key\":\"city\",\"name\":\" \",\"kind\":\"TEXT\"}",
                "{\"key\":\"city\",\"name\":\"City\",\"kind\":\"COLOUR\"}",
                "{\"key\":\"city\",\"name\":\"City\",\"kind\":\"CHOICE\"}",
                "{\"key\":\"city\",\"name\":\"City\",\"kind\":\"TEXT\",\"choices\":[\"A\"]}"
            })
    void aFieldThatCannotBeIsRefused(String body) {
        project.lead().call().body(body).post("/fields").then().statusCode(400);
    }

    @Test
    void aKeyIsGivenOnce() {
        field("city", "TEXT", List.of());
        project.lead()
                .call()
                .body(Map.of("key", "city", "name", "Another", "kind", "TEXT"))
                .post("/fields")
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, '\"Moscow\"', Moscow",
        "NUMBER, 1.50, 1.5",
        "NUMBER, '\"-7\"', -7",
        "DATE, '\"1990-12-31\"', 1990-12-31",
        "CHOICE, '\"M\"', M",
        "BOOLEAN, true, true",
        "URL, '\"https://example.org/a\"', https://example.org/a"
    })
    void aValueOfItsKindIsKept(String kind, String value, String told) {
        field("asked", kind, kind.equals("CHOICE") ? List.of("S", "M") : List.of());
        add(value).statusCode(201).body("fields.asked.toString()", equalTo(told));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, '\"many\"'",
        "NUMBER, 1e20",
        "NUMBER, '\"1e999999999\"'",
        "DATE, '\"31.12.1990\"'",
        "DATE, '\"1990-02-30\"'",
        "CHOICE, '\"XL\"'",
        "BOOLEAN, '\"yes\"'",
        "URL, '\"javascript:alert(1)\"'",
        "TEXT, '{\"a\": 1}'"
    })
    void aValueOfAnotherKindIsRefused(String kind, String value) {
        field("asked", kind, kind.equals("CHOICE") ? List.of("S", "M") : List.of());
        add(value).statusCode(400).body("violations[0].field", equalTo("fields.asked"));
    }

    @Test
    void aFieldNobodyDefinedIsRefused() {
        add("1").statusCode(400).body("violations[0].field", equalTo("fields.asked"));
    }

    @Test
    void anEditChangesOnlyTheFieldsItNames() {
        field("city", "TEXT", List.of());
        field("age", "NUMBER", List.of());
        var anna = Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver", "age", 30)));
        edit(anna, Map.of("age", 31)).body("fields.city", equalTo("Tver")).body("fields.age", equalTo(31));
    }

    @Test
    void nullTakesAValueAway() {
        field("city", "TEXT", List.of());
        var anna = Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver")));
        edit(anna, Collections.singletonMap("city", null)).body("fields", anEmptyMap());
    }

    @Test
    void clientsAreFoundByAField() {
        field("city", "TEXT", List.of());
        Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver")));
        Sample.added(project.manager(), Map.of("name", "Berta", "fields", Map.of("city", "Perm")));
        project.manager().call().get("/clients?field=city:tver").then().body("items.name", contains("Anna"));
    }

    @Test
    void aFilterByNoFieldIsRefused() {
        project.manager().call().get("/clients?field=city:tver").then().statusCode(400);
    }

    @Test
    void aRetiredFieldIsNotShownAndKeepsItsValues() {
        var id = field("city", "TEXT", List.of()).extract().<String>path("id");
        var anna = Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver")));
        retire(id, 1, true);
        read(anna).body("fields", anEmptyMap());
        retire(id, 2, false);
        read(anna).body("fields.city", equalTo("Tver"));
    }

    @Test
    void aFieldThatClientsHaveIsNotRemoved() {
        var id = field("city", "TEXT", List.of()).extract().<String>path("id");
        Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver")));
        project.lead()
                .edits(1)
                .delete("/fields/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/field-in-use"));
    }

    @Test
    void fieldsStandInTheOrderTheyAreGiven() {
        var city = field("city", "TEXT", List.of()).extract().<String>path("id");
        var age = field("age", "NUMBER", List.of()).extract().<String>path("id");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(age, city)))
                .put("/fields/order")
                .then()
                .statusCode(200)
                .body("items.key", contains("age", "city"));
    }

    private ValidatableResponse field(String key, String kind, List<String> choices) {
        return project.lead()
                .call()
                .body(Map.of("key", key, "name", "Asked for", "kind", kind, "choices", choices))
                .post("/fields")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse add(String value) {
        return project.manager()
                .call()
                .body("{\"name\": \"Anna\", \"fields\": {\"asked\": " + value + "}}")
                .post("/clients")
                .then();
    }

    private ValidatableResponse edit(JsonPath client, Map<String, ?> fields) {
        var body = new HashMap<String, Object>();
        body.put("name", "Anna");
        body.put("fields", fields);
        return project.manager()
                .edits(Sample.version(client))
                .body(body)
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(200);
    }

    private void retire(String id, int version, boolean retired) {
        project.lead()
                .edits(version)
                .body(Map.of("name", "City", "retired", retired))
                .put("/fields/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(JsonPath client) {
        return project.manager()
                .call()
                .get("/clients/" + client.getString("id"))
                .then()
                .statusCode(200);
    }
}
