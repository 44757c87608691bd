package org.okolo.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Who is answering whom, on this node: each until a moment, which whoever goes on moves forward. */
@ApplicationScoped
class Leases {

    /** How long somebody is taken to be answering after they have said so last. */
    static final int SECONDS = 60;

    private record Key(UUID clientId, UUID managerId) {}

    private final ConcurrentMap<UUID, Map<Key, Instant>> projects = new ConcurrentHashMap<>();

    /** @return whether the manager was not answering the client up to now */
    boolean begin(UUID projectId, UUID clientId, UUID managerId, Instant now) {
        var leases = projects.computeIfAbsent(projectId, id -> new ConcurrentHashMap<>());
        leases.values().removeIf(until -> !until.isAfter(now));
        return leases.put(new Key(clientId, managerId), now.plusSeconds(SECONDS)) == null;
    }

    /** @return whether the manager was answering the client */
    boolean end(UUID projectId, UUID clientId, UUID managerId) {
        var leases = projects.get(projectId);
        return leases != null && leases.remove(new Key(clientId, managerId)) != null;
    }

    /** Who else is answering the client. */
    List<Answering> others(UUID projectId, UUID clientId, UUID managerId, Instant now) {
        return projects.getOrDefault(projectId, Map.of()).entrySet().stream()
                .filter(lease -> lease.getKey().clientId().equals(clientId))
                .filter(lease -> !lease.getKey().managerId().equals(managerId))
                .filter(lease -> lease.getValue().isAfter(now))
                .map(lease -> new Answering(lease.getKey().managerId(), lease.getValue()))
                .toList();
    }
}
