package org.okolo.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.okolo.problem.ProblemType;

/** How failures look. */
final class ProblemSchema {

    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchema("Problem", problem());
        components.addSchema("Violation", violation());
        // Of the library that shapes failures; ours says more.
        components.removeSchema("HttpProblem");
        components.removeSchema("HttpValidationProblem");
    }

    static Header retryAfter() {
        return OASFactory.createHeader()
                .description("With 429 and 503: seconds to wait before trying again")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "A failure (RFC 9457). `type` is stable and for programs, `title` and `detail` are for developers.")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text("The kind of failure, for programs").examples(types()))
                .addProperty("title", text("The kind of failure, for developers"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What went wrong this time, for developers"))
                .addProperty("instance", text("The path of the request"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("With `invalid`: each invalid field")
                                .items(OASFactory.createSchema().ref("Violation")))
                .addProperty("current", OASFactory.createSchema().description("With `stale`: the current state"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty(
                        "field",
                        text("The path of the JSON field, or the name of the parameter, such as `keys[2].network`"))
                .addProperty("message", text("For people, in the language of `Accept-Language`"));
    }

    static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        return example;
    }

    private static List<Object> types() {
        return Arrays.stream(ProblemType.values())
                .map(type -> (Object) type.uri().toString())
                .toList();
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
