package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.contact.ContactKind;

/** A way to reach a client. */
@Entity
@DynamicUpdate
@Table(name = "contact")
public class Contact extends OfClient {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ContactKind kind;

    /** As it was written. */
    public String value;

    /** The form in which two contacts are the same. */
    public String normal;

    public String label;
    public int position;

    @Override
    public Object sameness() {
        return kind + normal;
    }

    /** The contacts of many clients in one query; clients without any are missing. */
    static Map<UUID, List<Contact>> byClient(Collection<UUID> clientIds) {
        List<Contact> all = clientIds.isEmpty() ? List.of() : list("clientId in ?1 order by position, id", clientIds);
        return all.stream().collect(Collectors.groupingBy(contact -> contact.clientId));
    }

    public static List<Contact> ofClient(UUID clientId) {
        return byClient(List.of(clientId)).getOrDefault(clientId, List.of());
    }
}
