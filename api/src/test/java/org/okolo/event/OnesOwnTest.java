package org.okolo.event;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.exchange.Archive;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Reminders, and templates that are a manager's own, are read by nobody else: whoever cannot get them reads of them nowhere. */
@OkoloTest
class OnesOwnTest {

    private final TestProject project = TestProject.open();
    private String client;

    @BeforeEach
    void make() {
        client = Sample.client(project.manager(), "Anna").getString("id");
        made("/reminders", Map.of("text", "private dentist", "at", "2035-01-31T09:00", "clientId", client));
        made("/folders", Map.of("name", "secret folder", "shared", false));
        var variants = List.of(Map.of("text", "secret words"));
        var template = made("/templates", Map.of("title", "secret title", "shared", false, "variants", variants));
        project.manager().call().body(Map.of("clientId", client)).post("/templates/" + template + "/uses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminder", "template"})
    void leadsAndOwnersDoNotReadThemInTheFeed(String room) {
        project.lead().call().get("/events?kind=" + room).then().statusCode(200).body("items", empty());
        project.owner().call().get("/events?kind=" + room).then().body("items", empty());
    }

    @Test
    void nobodyElseReadsThemInTheHistoryOfTheClient() {
        project.lead().call().get("/clients/" + client + "/events").then().body("items", hasSize(1));
        project.manager().call().get("/clients/" + client + "/events").then().body("items", hasSize(3));
    }

    @Test
    void leadsDoNotReadThemInTheTableOfEvents() {
        var table = project.lead().call().get("/events/table").asString();
        assertFalse(table.contains("private dentist") || table.contains("secret"), table);
    }

    @Test
    void nobodyElseTakesThemAwayInAnArchive() {
        for (var reader : List.of(project.lead(), project.owner())) {
            var all = all(reader);
            assertFalse(all.contains("private dentist") || all.contains("secret"), all);
        }
    }

    @Test
    void whatIsTheTeamsIsReadByLeads() {
        made(
                project.lead(),
                "/templates",
                Map.of("title", "Hello", "shared", true, "variants", List.of(Map.of("text", "Hi!"))));
        project.lead().call().get("/events?kind=template").then().body("items", hasSize(1));
        assertTrue(all(project.owner()).contains("Hi!"));
    }

    private static String all(Caller reader) {
        return String.join("\n", Archive.of(reader).values());
    }

    private String made(String path, Map<String, Object> body) {
        return made(project.manager(), path, body);
    }

    private static String made(Caller by, String path, Map<String, Object> body) {
        return by.call().body(body).post(path).then().statusCode(201).extract().path("id");
    }
}
