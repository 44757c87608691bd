package org.okolo.privacy;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.Sample;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.webhook.Echo;

/** A client of whom everything is said that can be said, wherever the API takes a text, each time in words of its own. */
final class Everything {

    final TestProject project = TestProject.open();
    final Marks marks = new Marks();
    final Caller manager = project.manager();
    final String name = marks.word();
    final String externalId = marks.digits();
    final Others others = new Others(this);
    final String id;

    Everything() throws IOException {
        project.lead()
                .call()
                .body(Map.of("key", "city", "name", "City", "kind", "TEXT"))
                .post("/fields")
                .then()
                .statusCode(201);
        var hook = project.owner().call().body(Map.of("url", others.echo.url(), "kinds", List.of()));
        hook.post("/webhooks").then().statusCode(201);
        id = added();
        card();
        notes();
        purchases();
        tasks();
        others.mergedIn();
        others.mergedAndTakenApart();
        others.imports();
        others.bulk();
        others.reminders();
        Echo.work(project);
    }

    private String added() {
        return Sample.added(
                        manager,
                        Map.of(
                                "name", "Anna " + name,
                                "comment", marks.word(),
                                "source", marks.word(),
                                "profiles", List.of(Sample.profile("VK", externalId, marks.word())),
                                "contacts",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "EMAIL",
                                                        "value",
                                                        marks.word() + "@example.org",
                                                        "label",
                                                        marks.word()),
                                                Map.of("kind", "PHONE", "value", "+7" + marks.digits()),
                                                Map.of("kind", "OTHER", "value", "Street " + marks.word())),
                                "fields", Map.of("city", marks.word())))
                .getString("id");
    }

    private void card() {
        var view = view();
        post(
                "/clients/%s/profiles/%s/sightings".formatted(id, view.getString("profiles[0].id")),
                Map.of("externalId", externalId, "handle", marks.word()));
        put("/status", Map.of("statusId", status(), "reason", marks.word()));
        put("/owner", Map.of("ownerId", manager.id(), "reason", marks.word()));
        put("/blocked", Map.of("blocked", true, "reason", marks.word()));
        var template = post("/templates", Map.of("title", "Hello", "variants", List.of(Map.of("text", "Hello"))));
        post("/templates/%s/uses".formatted(template.getString("id")), Map.of("clientId", id));
    }

    private void notes() {
        var note = post(
                "/clients/%s/notes".formatted(id),
                Map.of(
                        "text", marks.word(),
                        "link", "https://example.org/" + marks.word(),
                        "quote", marks.word()));
        for (var version = 1; version < 3; version++) {
            edit("/notes/" + note.getString("id"), version, Map.of("text", marks.word()));
        }
    }

    private void purchases() {
        var bought = new HashMap<String, Object>(Map.of("price", "12.50", "currency", "EUR"));
        bought.put("product", "Portrait of " + marks.word());
        bought.put("comment", marks.word());
        var purchase = post("/clients/%s/purchases".formatted(id), bought);
        bought.put("product", "Another portrait of " + marks.word());
        edit("/purchases/" + purchase.getString("id"), 1, bought);
    }

    private void tasks() {
        var task = new HashMap<String, Object>(Map.of("title", marks.word(), "details", marks.word(), "clientId", id));
        post("/tasks", task);
        task.put("title", marks.word());
        var passedOn = post("/tasks", task).getString("id");
        edit("/tasks/" + passedOn, 1, Map.of("title", "Another's", "clientId", others.id()));
    }

    JsonPath view() {
        return manager.call()
                .get("/clients/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private UUID status() {
        return UUID.fromString(manager.call().get("/statuses").path("items[0].id"));
    }

    private void put(String path, Map<String, ?> body) {
        edit("/clients/" + id + path, view().getInt("version"), body);
    }

    JsonPath post(String path, Map<String, ?> body) {
        var answer = manager.call().body(body).post(path).then();
        if (answer.extract().statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.extract().asString());
        }
        return answer.extract().jsonPath();
    }

    void edit(String path, int version, Map<String, ?> body) {
        manager.edits(version).body(body).put(path).then().statusCode(200);
    }

    String personalFile() {
        return project.lead()
                .call()
                .get("/clients/%s/personal-file".formatted(id))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    void erase() {
        project.owner()
                .edits(view().getInt("version"))
                .post("/clients/%s/erase".formatted(id))
                .then()
                .statusCode(200);
    }
}
