package org.okolo.exchange.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Owned;

/** Writes the rows of every kind a project has, also of those that are yet to be invented: what is left out is named here. */
@ApplicationScoped
class ExportedRows {

    private static final int AT_ONCE = 500;
    private static final byte[] END_OF_LINE = {'\n'};

    /** Books the service keeps for itself, and what follows from other rows. The logo is a file of its own. */
    private static final Set<String> LEFT_OUT = Set.of(
            "ClientRenewal", "ClientWord", "EventCounter", "Job", "JobChunk", "ImportFile", "Logo", "WebhookDelivery");

    /** Nobody needs these to go elsewhere, and whoever finds the archive must not get in with them. */
    private static final Pattern SECRET = Pattern.compile("(?i).*(hash|secret|password).*|sid");

    @Inject
    EntityManager entities;

    @Inject
    InProject inProject;

    @Inject
    ObjectMapper json;

    /** All kinds of rows that are exported for this reader, by name. */
    List<EntityType<?>> kinds(Reader reader) {
        return entities.getMetamodel().getEntities().stream()
                .filter(kind -> Owned.class.isAssignableFrom(kind.getJavaType()))
                .filter(kind -> !LEFT_OUT.contains(kind.getName()))
                .filter(kind -> reader.mayRead(kind.getName()))
                .sorted(Comparator.comparing(EntityType::getName))
                .<EntityType<?>>map(kind -> kind)
                .toList();
    }

    /** As {@code former-note}. */
    String name(EntityType<?> kind) {
        return kind.getName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** @return how many rows */
    long write(UUID projectId, Reader reader, EntityType<?> kind, OutputStream out) throws IOException {
        var fields = fields(kind);
        var last = new UUID(0, 0);
        var written = 0L;
        while (last != null) {
            var after = last;
            var part = inProject.call(projectId, () -> part(kind, reader, fields, after));
            written += part.size();
            for (var row : part) {
                out.write(json.writeValueAsBytes(row));
                out.write(END_OF_LINE);
            }
            last = part.size() < AT_ONCE
                    ? null
                    : (UUID) part.get(part.size() - 1).get("id");
        }
        return written;
    }

    private List<Map<String, Object>> part(EntityType<?> kind, Reader reader, List<Field> fields, UUID after) {
        var parameters = new HashMap<String, Object>(Map.of("after", after));
        var readable = reader.condition(kind.getName(), parameters);
        var query = entities.createQuery(
                "select e from " + kind.getName() + " e where e.id > :after and " + readable + " order by e.id",
                Owned.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> values(row, fields))
                .toList();
    }

    private static Map<String, Object> values(Owned row, List<Field> fields) {
        var values = new LinkedHashMap<String, Object>();
        values.put("id", row.id);
        try {
            for (var field : fields) {
                values.put(field.getName(), field.get(row));
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A field cannot be read", impossible);
        }
        return values;
    }

    /** Without the project, which is the same everywhere, pictures, and what is secret. */
    private static List<Field> fields(EntityType<?> kind) {
        return kind.getAttributes().stream()
                .filter(attribute -> !Set.of("id", "projectId").contains(attribute.getName()))
                .filter(attribute -> attribute.getJavaType() != byte[].class)
                .filter(attribute -> !SECRET.matcher(attribute.getName()).matches())
                .sorted(Comparator.comparing(Attribute::getName))
                .map(attribute -> (Field) attribute.getJavaMember())
                .peek(field -> field.setAccessible(true))
                .toList();
    }
}
