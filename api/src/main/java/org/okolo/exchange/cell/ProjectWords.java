package org.okolo.exchange.cell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.field.Field;
import org.okolo.purchase.OrderState;
import org.okolo.status.Process;
import org.okolo.status.Status;

/** What the words in a table mean in this project: its statuses by caption, its managers by name or address. */
@ApplicationScoped
public class ProjectWords {

    private static final UUID TWO = new UUID(0, 0);
    private static final Map<String, OrderState> ORDER_STATES = Map.ofEntries(
            Map.entry("новый", OrderState.NEW),
            Map.entry("оплачен", OrderState.PAID),
            Map.entry("отправлен", OrderState.SHIPPED),
            Map.entry("выполнен", OrderState.DONE),
            Map.entry("доставлен", OrderState.DONE),
            Map.entry("отменен", OrderState.CANCELLED),
            Map.entry("возврат", OrderState.RETURNED));

    @Inject
    EntityManager entities;

    /** Lower case; of a word that means two things neither counts. */
    public record Words(Map<String, UUID> statuses, Map<String, UUID> owners, Map<String, Field> fields) {

        public Optional<UUID> status(String word) {
            return Optional.ofNullable(statuses.get(plain(word))).filter(id -> !id.equals(TWO));
        }

        public Optional<UUID> owner(String word) {
            return Optional.ofNullable(owners.get(plain(word))).filter(id -> !id.equals(TWO));
        }

        /** Retired ones are none. */
        public Optional<Field> field(String key) {
            return Optional.ofNullable(fields.get(key));
        }
    }

    public Words now() {
        var statuses = new HashMap<String, UUID>();
        var processes =
                Process.<Process>streamAll().collect(Collectors.toMap(process -> process.id, process -> process));
        for (var status : Status.<Status>list("retiredAt is null")) {
            var process = processes.get(status.processId);
            put(statuses, status.captionEn, status.id);
            put(statuses, status.captionRu, status.id);
            put(statuses, inProcess(process.captionEn, status.captionEn), status.id);
            put(statuses, inProcess(process.captionRu, status.captionRu), status.id);
        }
        var owners = new HashMap<String, UUID>();
        entities.createQuery(
                        "select m.id, m.name, a.email from Manager m join Account a on a.id = m.accountId"
                                + " where m.active = true",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    put(owners, (String) row[1], (UUID) row[0]);
                    put(owners, (String) row[2], (UUID) row[0]);
                });
        var fields = Field.<Field>stream("retired = false")
                .collect(Collectors.toMap(field -> field.fieldKey, Function.identity()));
        return new Words(statuses, owners, fields);
    }

    /** Null when the word means none. */
    public static OrderState orderState(String word) {
        var russian = ORDER_STATES.get(plain(word));
        if (russian != null) {
            return russian;
        }
        for (var state : OrderState.values()) {
            if (state.name().equalsIgnoreCase(word)) {
                return state;
            }
        }
        return null;
    }

    /** A status of one process among several that call theirs the same. */
    public static String inProcess(String process, String status) {
        return process == null || status == null ? null : process + " / " + status;
    }

    private static void put(Map<String, UUID> words, String word, UUID id) {
        if (word != null) {
            words.merge(plain(word), id, (one, other) -> one.equals(other) ? one : TWO);
        }
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
