package org.okolo.house;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** An endpoint as the API's own description tells it: what this house tests is whatever it offers. */
record Operation(String verb, String path, Map<String, Object> description, Examples examples) {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Read once: the description stays the same as long as the service runs. */
    private static List<Operation> all;

    static synchronized List<Operation> all() {
        if (all == null) {
            all = List.copyOf(read());
        }
        return all;
    }

    private static List<Operation> read() {
        Map<String, Object> api = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("");
        var examples = new Examples(api);
        var found = new ArrayList<Operation>();
        Examples.map(api, "paths")
                .forEach((path, item) -> Examples.map(item).forEach((verb, description) -> {
                    if (VERBS.contains(verb)) {
                        found.add(new Operation(verb.toUpperCase(), path, Examples.map(description), examples));
                    }
                }));
        return found;
    }

    /** Whether somebody without an access token may call it. */
    boolean isDoor() {
        return !description.containsKey("x-role");
    }

    /** The lowest role that may call it; for those that are no doors. */
    Role role() {
        return Role.valueOf(description.get("x-role").toString());
    }

    /** Whether its answer never ends. */
    boolean isStream() {
        return Examples.map(Examples.map(responses(), "200"), "content").containsKey("text/event-stream");
    }

    /** The query parameters, each with a right value. */
    Map<String, Object> queries() {
        var found = new LinkedHashMap<String, Object>();
        queryParameters()
                .forEach(parameter ->
                        found.put(parameter.get("name").toString(), examples.of(Examples.map(parameter, "schema"))));
        return found;
    }

    /** For those that take JSON. */
    Object goodBody() {
        return examples.of(Examples.map(Examples.map(body(), "application/json"), "schema"));
    }

    boolean isForSomeRoles() {
        return description.containsKey("x-role") && !"MANAGER".equals(description.get("x-role"));
    }

    boolean isById() {
        return path.contains("{");
    }

    boolean takesJson() {
        return body().containsKey("application/json");
    }

    /** Whether an empty object lacks something. */
    boolean needsFields() {
        return takesJson() && examples.needsFields(Examples.map(Examples.map(body(), "application/json"), "schema"));
    }

    /** Whether it may answer with nothing, whatever the caller accepts. */
    boolean mayBeEmpty() {
        return responses().containsKey("204");
    }

    boolean takesBody() {
        return !body().isEmpty();
    }

    boolean isEdit() {
        return responses().containsKey("428");
    }

    /** The names in the path that stand before each parameter: {@code clients}, {@code profiles}. */
    List<String> kinds() {
        var found = new ArrayList<String>();
        var steps = path.split("/");
        for (var step = 1; step < steps.length; step++) {
            if (PARAMETER.matcher(steps[step]).matches()) {
                found.add(steps[step - 1]);
            }
        }
        return found;
    }

    /** A right request but for what a test changes: by this caller (null: nobody), with these ids in the path. */
    RequestSpecification request(Caller caller, List<UUID> ids) {
        return request(caller, ids, "\"0\"");
    }

    /** @param version for {@code If-Match}, where it is wanted */
    RequestSpecification request(Caller caller, List<UUID> ids, String version) {
        var request = given().header("X-Forwarded-For", "10.9." + (int) (Math.random() * 255) + ".7");
        if (caller != null) {
            request.auth().oauth2(caller.token());
        }
        if (isEdit()) {
            request.header("If-Match", version);
        }
        var next = 0;
        var parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            request.pathParam(parameters.group(1), ids.isEmpty() ? UUID.randomUUID() : ids.get(next++));
        }
        return request;
    }

    /** The fields of the body, at its first level, that take an id. */
    List<String> idsInBody() {
        return takesJson() ? examples.ids(Examples.map(Examples.map(body(), "application/json"), "schema")) : List.of();
    }

    /** The query parameters that take an id. */
    List<String> idsInQuery() {
        return queryParameters()
                .map(parameter -> parameter.get("name").toString())
                .filter(name -> name.endsWith("Id"))
                .toList();
    }

    boolean takesListAt(String field) {
        return examples.isList(Examples.map(Examples.map(body(), "application/json"), "schema"), field);
    }

    /** A right body but for one field. */
    RequestSpecification withBody(RequestSpecification request, String field, Object value) {
        var body = new LinkedHashMap<String, Object>(
                Examples.map(examples.of(Examples.map(Examples.map(body(), "application/json"), "schema"))));
        body.replaceAll((name, made) -> idsInBody().contains(name) ? null : made);
        body.put(field, value);
        return request.contentType("application/json").body(body);
    }

    RequestSpecification withGoodBody(RequestSpecification request) {
        if (takesJson()) {
            var schema = Examples.map(Examples.map(body(), "application/json"), "schema");
            request.contentType("application/json").body(examples.of(schema));
        } else if (takesBody()) {
            request.contentType(body().keySet().iterator().next()).body(new byte[] {1});
        }
        return request;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    private Stream<Map<String, Object>> queryParameters() {
        var parameters = description.get("parameters") instanceof List<?> given ? given : List.of();
        return parameters.stream()
                .map(parameter -> examples.resolve(Examples.map(parameter)))
                .filter(parameter -> "query".equals(parameter.get("in")));
    }

    private Map<String, Object> responses() {
        return Examples.map(description, "responses");
    }

    private Map<String, Object> body() {
        return Examples.map(Examples.map(description, "requestBody"), "content");
    }
}
