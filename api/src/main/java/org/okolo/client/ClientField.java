package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.field.Field;

/** What a client has in a field of the project. */
@Entity
@DynamicUpdate
@Table(name = "client_field")
public class ClientField extends OfClient {

    public UUID fieldId;

    /** In its one form. */
    public String value;

    /** The beginning of it that filters compare. */
    public String valueKey;

    @Override
    public Object sameness() {
        return fieldId;
    }

    @Override
    public boolean isWhole() {
        return Field.findById(fieldId) != null;
    }

    @Override
    public String takenAs() {
        Field field = Field.findById(fieldId);
        return "fields." + field.fieldKey;
    }

    /** A value with its field. */
    public record Known(UUID clientId, Field field, String value) {}

    /** What these clients have in fields that are not retired, in the order of the fields. */
    public static List<Known> known(Collection<UUID> clientIds) {
        return clientIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select new org.okolo.client.ClientField$Known(v.clientId, f, v.value) from ClientField v"
                                        + " join Field f on f.projectId = v.projectId and f.id = v.fieldId"
                                        + " where v.clientId in :ids and f.retired = false order by f.position, f.id",
                                Known.class)
                        .setParameter("ids", clientIds)
                        .getResultList();
    }

    /** The values by client and key, as JSON tells them; clients without any are missing. */
    static Map<UUID, Map<String, Object>> byClient(Collection<UUID> clientIds) {
        var found = new LinkedHashMap<UUID, Map<String, Object>>();
        for (var known : known(clientIds)) {
            found.computeIfAbsent(known.clientId(), id -> new LinkedHashMap<>())
                    .put(known.field().fieldKey, known.field().told(known.value()));
        }
        return found;
    }

    /** @param value in its one form; null takes it away */
    public static void write(UUID clientId, UUID fieldId, String value) {
        var row = ClientField.<ClientField>find("clientId = ?1 and fieldId = ?2", clientId, fieldId)
                .firstResult();
        if (value == null) {
            delete("clientId = ?1 and fieldId = ?2", clientId, fieldId);
            return;
        }
        if (row == null) {
            row = new ClientField();
            row.clientId = clientId;
            row.fieldId = fieldId;
        }
        row.value = value;
        row.valueKey = Field.comparable(value);
        row.persist();
    }
}
