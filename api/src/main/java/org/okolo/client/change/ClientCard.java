package org.okolo.client.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.ClientField;
import org.okolo.client.Contact;
import org.okolo.contact.NewContact;
import org.okolo.contact.PhoneRegion;
import org.okolo.field.Field;
import org.okolo.problem.Invalid;

/** Writes what stands on a client's card beside its own row: contacts and fields. It tells nobody. */
@ApplicationScoped
public class ClientCard {

    static final int MOST_CONTACTS = 20;

    @Inject
    PhoneRegion region;

    /**
     * Gives the client exactly these contacts. What is the same contact counts once.
     *
     * @param client locked
     */
    void contacts(Client client, List<NewContact> wanted) {
        var present = Contact.ofClient(client.id).stream()
                .collect(Collectors.toMap(contact -> contact.kind + contact.normal, contact -> contact));
        var position = 0;
        var kept = new HashMap<String, Contact>();
        for (var one : wanted) {
            var normal = one.kind()
                    .normal(one.value(), region.ofProject())
                    .orElseThrow(() -> Invalid.field("contacts", "okolo.contact"));
            var key = one.kind() + normal;
            if (!kept.containsKey(key)) {
                var row = present.getOrDefault(key, new Contact());
                fill(row, client.id, one, normal, position++);
                kept.put(key, row);
            }
        }
        present.values().stream()
                .filter(contact -> !kept.containsValue(contact))
                .forEach(gone -> gone.delete());
        Contact.flush();
    }

    private static void fill(Contact row, UUID clientId, NewContact wanted, String normal, int position) {
        row.clientId = clientId;
        row.kind = wanted.kind();
        row.value = wanted.value();
        row.normal = normal;
        row.label = wanted.label();
        row.position = position;
        row.persist();
    }

    /**
     * Writes these fields and leaves the others as they are. What the client has already can be sent back, whatever has become of the field
     * since.
     *
     * @param client locked
     * @param wanted values by key; null or blank text takes one away
     * @throws Invalid when there is no such field, or it is retired, or the value is none of its kind
     */
    void fields(Client client, Map<String, Object> wanted) {
        var present = ClientField.<ClientField>stream("clientId", client.id)
                .collect(Collectors.toMap(row -> row.fieldId, row -> row.value));
        wanted.forEach((key, value) -> {
            var field = Field.withKey(key).orElseThrow(() -> Invalid.field("fields." + key, "okolo.field"));
            if (!isTold(field, present.get(field.id), value)) {
                ClientField.write(client.id, field.id, canonical(offered(key), value));
            }
        });
        ClientField.flush();
    }

    private static boolean isTold(Field field, String stored, Object value) {
        return stored != null && value != null && value.toString().equals(String.valueOf(field.told(stored)));
    }

    /** @throws Invalid as {@link #fields} */
    static void check(String key, Object value) {
        canonical(offered(key), value);
    }

    private static Field offered(String key) {
        return Field.withKey(key)
                .filter(known -> !known.retired)
                .orElseThrow(() -> Invalid.field("fields." + key, "okolo.field"));
    }

    private static String canonical(Field field, Object value) {
        var text = value == null ? "" : value.toString();
        if (text.isBlank()) {
            return null;
        }
        var plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        return field.canonical(plain ? text : "")
                .filter(any -> plain)
                .orElseThrow(() -> Invalid.field("fields." + field.fieldKey, "okolo.field-value"));
    }
}
