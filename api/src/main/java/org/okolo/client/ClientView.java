package org.okolo.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.edit.Versioned;

/**
 * A client as told over HTTP.
 *
 * @param tagIds in the order they were given
 * @param noteCount moves without the version: a note makes nobody's edit stale
 */
public record ClientView(
        UUID id,
        String name,
        String comment,
        UUID statusId,
        UUID ownerId,
        boolean blocked,
        String blockedReason,
        int noteCount,
        List<ProfileView> profiles,
        List<UUID> tagIds,
        Instant createdAt,
        UUID createdBy,
        Instant changedAt,
        int version)
        implements Versioned {

    ClientView(Client client, ClientParts parts) {
        this(
                client.id,
                client.name,
                client.comment,
                client.statusId,
                client.ownerId,
                client.blocked,
                client.blockedReason,
                client.noteCount,
                parts.profiles().stream().map(ProfileView::new).toList(),
                parts.tagIds(),
                client.createdAt,
                client.createdBy,
                client.changedAt,
                client.version);
    }

    /** Many clients, in their order, with one query for each kind of part. */
    static List<ClientView> of(List<Client> clients) {
        var parts =
                ClientParts.byClient(clients.stream().map(client -> client.id).toList());
        return clients.stream()
                .map(client -> new ClientView(client, parts.get(client.id)))
                .toList();
    }

    /** The client as it is now, with what this transaction has changed. */
    public static ClientView of(Client client) {
        return new ClientView(client, ClientParts.of(client));
    }
}
