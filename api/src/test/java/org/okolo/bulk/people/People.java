package org.okolo.bulk.people;

import static java.util.Map.entry;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.Sample;
import org.okolo.job.Finished;
import org.okolo.support.TestProject.Caller;

/** People actions for tests, ordered and waited for over HTTP. */
public final class People {

    private People() {}

    /** Adds them, and nothing else. */
    public static final Map<String, Object> ADD = Map.of("add", true);

    public static Map<String, Object> person(String name, String vkId) {
        return Map.ofEntries(entry("name", name), entry("profile", Sample.profile("VK", vkId, null)));
    }

    static UUID tag(Caller by, String name) {
        return UUID.fromString(
                by.call().body(Map.of("name", name)).post("/tags").path("id"));
    }

    public static JsonPath done(Caller by, Map<String, ?> action, List<Map<String, Object>> people) {
        return Finished.job(
                by,
                "/people-actions/"
                        + ordered(by, action, people).statusCode(202).extract().path("id"));
    }

    static ValidatableResponse ordered(Caller by, Map<String, ?> action, List<Map<String, Object>> people) {
        return by.call()
                .body(Map.of("action", action, "people", people))
                .post("/people-actions")
                .then();
    }

    static JsonPath undone(Caller by, JsonPath done) {
        var path = "/people-actions/" + done.getString("id");
        by.call().post(path + "/undo").then().statusCode(202);
        return Finished.job(by, path);
    }

    /** What became of each, with the reason where there is one: {@code ADDED}, {@code REFUSED NOT_YOURS}. */
    static List<String> outcomes(Caller by, JsonPath done) {
        var items = by.call()
                .get("/people-actions/" + done.getString("id") + "/outcomes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var reasons = items.<String>getList("items.reason");
        var told = items.<String>getList("items.outcome").toArray(String[]::new);
        for (var at = 0; at < told.length; at++) {
            told[at] += reasons.get(at) == null ? "" : " " + reasons.get(at);
        }
        return Arrays.asList(told);
    }
}
