package org.okolo.template;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.support.TestProject.Caller;

/** Templates for tests, made over HTTP. */
final class Templates {

    private Templates() {}

    /** Also those that a new project begins with. */
    static void deleteAll(Caller by) {
        List<String> ids = by.call().get("/templates").path("items.id");
        ids.forEach(id -> by.edits(1).delete("/templates/" + id).then().statusCode(204));
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
