package org.okolo.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

/**
 * A refusal as it was answered. Read with Jackson: the paths of RestAssured are compiled again each time, which
 * thousands of answers make long.
 *
 * @param status of the answer
 * @param slug the last step of its type; null when the answer is no problem
 * @param isShaped it says everything that every problem says, and the same status as its answer
 */
record Problem(int status, String slug, boolean isShaped) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "/problems/";

    static Problem in(Response answer) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            return new Problem(answer.statusCode(), null, false);
        }
        var body = body(answer);
        var type = body.path("type").asText();
        var isShaped = type.startsWith(TYPES)
                && !body.path("title").asText().isEmpty()
                && body.path("status").asInt() == answer.statusCode();
        return new Problem(answer.statusCode(), type.replaceFirst("^" + TYPES, ""), isShaped);
    }

    /** Anything of an answer in JSON. */
    static JsonNode body(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(answer.asString(), broken);
        }
    }
}
