package org.okolo.bulk;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.okolo.job.Finished;
import org.okolo.support.TestProject.Caller;

/** Bulk actions for tests, previewed, ordered and waited for over HTTP. */
public final class Bulk {

    private Bulk() {}

    /** @param query the filter, as {@code ?q=anna}; may be empty */
    public static JsonPath done(Caller by, String query, Map<String, ?> action) {
        return Finished.job(by, "/bulk-actions/" + started(by, query, action));
    }

    public static String started(Caller by, String query, Map<String, ?> action) {
        var token = previewed(by, query, action).getString("token");
        return by.call()
                .body(Map.of("action", action, "token", token))
                .post("/bulk-actions" + query)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static JsonPath previewed(Caller by, String query, Map<String, ?> action) {
        return by.call()
                .body(Map.of("action", action))
                .post("/bulk-actions/preview" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath undone(Caller by, JsonPath bulk) {
        var path = "/bulk-actions/" + bulk.getString("id");
        by.call().post(path + "/undo").then().statusCode(202);
        return Finished.job(by, path);
    }

    public static Map<String, Object> to(BulkKind kind, String field, Object value) {
        var action = new HashMap<String, Object>();
        action.put("kind", kind);
        action.put(field, value);
        return action;
    }
}
