package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.network.Network;
import org.okolo.network.OfPerson;
import org.okolo.network.PersonKey;

/** A client's presence in one network. {@code (network, externalId)} is the key; the handle is what it is called now. */
@Entity
@DynamicUpdate
@Table(name = "profile")
public class Profile extends OfClient implements OfPerson {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Network network;

    /** Decimal digits; null as long as only the handle has been seen. */
    public String externalId;

    /** The current handle in the form it is matched by; null when unknown or taken over by somebody else. */
    public String handle;

    public String handleShown;
    public Instant createdAt;

    public static List<Profile> ofClient(UUID clientId) {
        return list("clientId = ?1 order by id", clientId);
    }

    /** The profiles of many clients in one query; clients without any are missing. */
    static Map<UUID, List<Profile>> byClient(Collection<UUID> clientIds) {
        List<Profile> all = clientIds.isEmpty() ? List.of() : list("clientId in ?1 order by id", clientIds);
        return all.stream().collect(Collectors.groupingBy(profile -> profile.clientId));
    }

    @Override
    public PersonKey person() {
        return new PersonKey(network, externalId, handle, handleShown);
    }
}
