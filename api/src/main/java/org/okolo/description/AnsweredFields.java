package org.okolo.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.IndexView;

/** Says of what is only ever answered that every field is there, be it null: the service leaves none out unless {@link JsonInclude} says so. */
final class AnsweredFields {

    private static final String SCHEMAS = "#/components/schemas/";

    /** As {@code WebhookView.secret}. */
    private final Set<String> sometimes;

    AnsweredFields(IndexView index) {
        sometimes = index.getAnnotations(JsonInclude.class).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == Kind.FIELD)
                .map(target -> target.asField().declaringClass().simpleName() + "."
                        + target.asField().name())
                .collect(Collectors.toSet());
    }

    void require(Map<String, Schema> schemas, List<Operation> operations) {
        var asked = new HashSet<String>();
        operations.stream().flatMap(AnsweredFields::bodies).forEach(schema -> collect(schema, schemas, asked));
        schemas.forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null) {
                schema.setRequired(schema.getProperties().keySet().stream()
                        .filter(field -> !sometimes.contains(name + "." + field))
                        .toList());
            }
        });
    }

    private static Stream<Schema> bodies(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema);
    }

    /** Collects the names of the schemas that this one is made of. */
    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
            var name = schema.getRef().substring(SCHEMAS.length());
            if (names.add(name)) {
                collect(schemas.get(name), schemas, names);
            }
        }
        parts(schema).forEach(part -> collect(part, schemas, names));
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(parts::add);
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        parts.removeIf(Objects::isNull);
        return parts;
    }
}
