package org.okolo.template;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Templates for tests, made over HTTP. */
final class Templates {

    private Templates() {}

    /** Takes away what a new project begins with. */
    static TestProject none(TestProject project) {
        List<String> first = project.lead().call().get("/templates").path("items.id");
        first.forEach(
                id -> project.lead().edits(1).delete("/templates/" + id).then().statusCode(204));
        return project;
    }

    static JsonPath shared(Caller by, String title, String... texts) {
        return added(by, body(title, texts));
    }

    static JsonPath added(Caller by, Map<String, ?> body) {
        return by.call()
                .body(body)
                .post("/templates")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Of the team, in no folder, with these texts for any network. */
    static Map<String, Object> body(String title, String... texts) {
        var body = new HashMap<String, Object>();
        body.put("shared", true);
        body.put("title", title);
        body.put(
                "variants",
                List.of(texts).stream().map(text -> Map.of("text", text)).toList());
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
