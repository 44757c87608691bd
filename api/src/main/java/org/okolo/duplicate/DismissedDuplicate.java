package org.okolo.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.OfClient;

/** Somebody has said that two clients are two people. */
@Entity
@Table(name = "dismissed_duplicate")
public class DismissedDuplicate extends OfClient {

    public UUID otherId;
    public UUID dismissedBy;
    public Instant dismissedAt;

    @Override
    public Object sameness() {
        return otherId;
    }

    @Override
    public boolean isWhole() {
        return Client.findById(otherId) != null;
    }

    /** Two clients, whichever is named first. */
    record Pair(UUID lower, UUID higher) {
        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** All dismissed pairs one of these clients is in. */
    static Set<Pair> among(Collection<UUID> clientIds) {
        return clientIds.isEmpty()
                ? Set.of()
                : DismissedDuplicate.<DismissedDuplicate>stream("clientId in ?1 or otherId in ?1", clientIds)
                        .map(row -> Pair.of(row.clientId, row.otherId))
                        .collect(Collectors.toSet());
    }

    /** Takes the dismissal back, however it was written. */
    static boolean forget(UUID one, UUID other) {
        return delete("(clientId = ?1 and otherId = ?2) or (clientId = ?2 and otherId = ?1)", one, other) > 0;
    }
}
