package org.okolo.exchange;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Finished;
import org.okolo.support.TestProject.Caller;

/** Imports for tests, from upload to end, over HTTP. */
public final class Upload {

    private Upload() {}

    public static ValidatableResponse file(Caller by, byte[] content) {
        return by.call()
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports?name=clients.csv")
                .then();
    }

    public static JsonPath text(Caller by, String csv) {
        return file(by, csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** What the guesses say, as a mapping. */
    public static Map<String, Object> guessed(JsonPath uploaded) {
        var columns = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> found = uploaded.getList("columns");
        for (var column : found) {
            if (column.get("guess") != null) {
                var target = new HashMap<String, Object>();
                target.put("column", column.get("column"));
                target.put("field", column.get("guess"));
                target.put("key", column.get("guessedKey"));
                columns.add(target);
            }
        }
        return new HashMap<>(Map.of("columns", columns, "currency", "RUB"));
    }

    public static JsonPath checked(Caller by, String csv) {
        var uploaded = text(by, csv);
        return by.call()
                .body(guessed(uploaded))
                .post("/imports/" + uploaded.getString("id") + "/check")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath imported(Caller by, String csv) {
        return imported(by, text(by, csv), Mapping.Known.SKIP);
    }

    public static JsonPath imported(Caller by, JsonPath uploaded, Mapping.Known known) {
        start(by, uploaded, known).statusCode(202);
        return Finished.job(by, "/imports/" + uploaded.getString("id"));
    }

    public static ValidatableResponse start(Caller by, JsonPath uploaded, Mapping.Known known) {
        var mapping = guessed(uploaded);
        mapping.put("known", known);
        return by.call()
                .body(mapping)
                .post("/imports/" + uploaded.getString("id") + "/start")
                .then();
    }

    public static JsonPath reverted(Caller by, JsonPath imported) {
        var path = "/imports/" + imported.getString("id");
        by.call().post(path + "/revert").then().statusCode(202);
        return Finished.job(by, path);
    }
}
