package org.okolo.house;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.access.factor.PasskeyRow;
import org.okolo.bulk.Bulk;
import org.okolo.bulk.people.People;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** A project with a row of every kind that a path can name. */
final class FilledProject {

    private FilledProject() {}

    static UUID first(String kind, TestProject project) {
        var ids = Rows.ids(kind, project.id());
        if (ids.isEmpty()) {
            throw new AssertionError("No row for the path step " + kind + ": make one in open()");
        }
        return ids.get(0);
    }

    static TestProject open() {
        var project = TestProject.open();
        var owner = project.owner();
        make(owner, "/fields", Map.of("key", "city", "name", "City", "kind", "TEXT"));
        make(owner, "/tags", Map.of("name", "Honey"));
        make(owner, "/tokens", Map.of("label", "Laptop"));
        Sessions.open(project, owner);
        PasskeyRow.open(project, owner.accountId());
        make(owner, "/invitations", Map.of("email", UUID.randomUUID() + "@example.test", "role", "MANAGER"));
        var client = make(
                owner,
                "/clients",
                Map.of("name", "Clara Client", "profiles", List.of(Map.of("network", "VK", "externalId", "1"))));
        make(owner, "/absences", Map.of("managerId", owner.id(), "firstDay", "2026-12-28", "lastDay", "2027-01-08"));
        make(owner, "/clients/" + client + "/notes", Map.of("text", "A note"));
        make(
                owner,
                "/clients/" + client + "/purchases",
                Map.of("product", "Candle", "price", "12.50", "currency", "EUR"));
        jobs(owner);
        work(owner);
        var webhook = make(owner, "/webhooks", Map.of("url", "https://example.com/hook", "kinds", List.of()));
        make(owner, "/webhooks/" + webhook + "/deliveries", Map.of());
        var other = make(owner, "/clients", Map.of("name", "Clara Once More"));
        var merged = make(owner, "/clients", Map.of("name", "Clara Twice"));
        owner.call()
                .put("/clients/" + client + "/duplicates/" + other + "/dismissal")
                .then()
                .statusCode(204);
        owner.edits(1)
                .body(Map.of("otherId", merged))
                .post("/clients/" + other + "/merges")
                .then()
                .statusCode(200);
        return project;
    }

    private static void work(Caller owner) {
        make(owner, "/tasks", Map.of("title", "Call"));
        make(owner, "/reminders", Map.of("text", "Call", "at", "2030-01-31T09:00:00"));
        make(owner, "/folders", Map.of("shared", true, "name", "Greetings"));
        make(
                owner,
                "/templates",
                Map.of("shared", true, "title", "Hello", "variants", List.of(Map.of("text", "Hello!"))));
    }

    private static void jobs(Caller owner) {
        Bulk.done(owner, "", Map.of("kind", "STATUS"));
        People.done(owner, People.ADD, List.of(People.person("Clara Client", "1")));
        owner.call()
                .contentType("text/csv")
                .body("Name\nAnna")
                .post("/imports")
                .then()
                .statusCode(201);
    }

    private static String make(Caller caller, String path, Map<String, Object> body) {
        var made = caller.call().body(body).post(path);
        made.then().statusCode(201);
        return Problem.body(made).path("id").asText();
    }
}
