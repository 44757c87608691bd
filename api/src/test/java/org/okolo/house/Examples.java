package org.okolo.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes right requests from the examples in the API's description; which shows that these examples are right. */
record Examples(Map<String, Object> api) {

    /** A value for the schema: its example, or the plainest of its type. */
    Object of(Map<String, Object> given) {
        var schema = resolve(given);
        if (schema.get("examples") instanceof List<?> examples && !examples.isEmpty()) {
            return examples.get(0);
        }
        if (schema.get("enum") instanceof List<?> values) {
            return values.get(0);
        }
        return ofType(type(schema), schema);
    }

    /** The properties of an object's schema that are ids, alone or in a list. */
    List<String> ids(Map<String, Object> schema) {
        return map(resolve(schema), "properties").entrySet().stream()
                .filter(property -> isId(map(property.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isList(Map<String, Object> schema, String property) {
        return "array".equals(type(resolve(map(map(resolve(schema), "properties"), property))));
    }

    private boolean isId(Map<String, Object> given) {
        var schema = resolve(given);
        return "uuid".equals(schema.get("format")) || "array".equals(type(schema)) && isId(map(schema, "items"));
    }

    boolean needsFields(Map<String, Object> schema) {
        return resolve(schema).get("required") instanceof List<?> required && !required.isEmpty();
    }

    private Object ofType(String type, Map<String, Object> schema) {
        return switch (type) {
            case "boolean" -> true;
            case "integer", "number" -> schema.getOrDefault("minimum", 1);
            case "array" -> List.of(of(map(schema, "items")));
            case "object" -> ofProperties(schema);
            default ->
                "uuid".equals(schema.get("format")) || schema.containsKey("pattern")
                        ? UUID.randomUUID().toString()
                        : "text";
        };
    }

    private Object ofProperties(Map<String, Object> schema) {
        var made = new LinkedHashMap<String, Object>();
        map(schema, "properties").forEach((name, property) -> made.put(name, of(map(property))));
        return made;
    }

    /** Follows references, of parameters too; of a choice of schemas takes the first. */
    Map<String, Object> resolve(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            var found = api;
            for (var step : reference.substring(2).split("/")) {
                found = map(found, step);
            }
            return resolve(found);
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.get(choice) instanceof List<?> choices) {
                return resolve(map(choices.get(0)));
            }
        }
        return schema;
    }

    private static String type(Map<String, Object> schema) {
        var type = schema.getOrDefault("type", schema.containsKey("properties") ? "object" : "string");
        return type instanceof List<?> types ? types.get(0).toString() : type.toString();
    }

    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return map(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
