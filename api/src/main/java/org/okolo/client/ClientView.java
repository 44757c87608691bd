package org.okolo.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A client as it is told over HTTP: all of it. {@link ClientShown} is what the live stream tells of it after every event, for icons and
 * open cards; {@link ToldClient} is what an event keeps of it.
 *
 * @param source where the client came from
 * @param tagIds in the order they were given
 * @param fields by key: a text, a number, true or false; those without a value are missing
 * @param noteCount moves without the version: a note makes nobody's edit stale
 * @param nextDue when its next task is due, for a day at its end in the project's zone; moves without the version too
 */
public record ClientView(
        UUID id,
        String name,
        String comment,

        @Schema(nullable = true, examples = "Came from the spring fair")
        String source,

        UUID statusId,
        UUID ownerId,
        boolean blocked,
        String blockedReason,
        int noteCount,
        @Schema(nullable = true) Instant nextDue,
        List<ProfileView> profiles,
        List<UUID> tagIds,
        List<ContactView> contacts,
        @Schema(examples = "{\"birthday\": \"1990-12-31\"}") Map<String, Object> fields,
        Instant createdAt,
        UUID createdBy,
        Instant changedAt,
        int version)
        implements Versioned {

    public ClientView(Client client, ClientParts parts) {
        this(
                client.id,
                client.name,
                client.comment,
                client.source,
                client.statusId,
                client.ownerId,
                client.blocked,
                client.blockedReason,
                client.noteCount,
                client.nextDueAt,
                parts.profiles().stream().map(ProfileView::new).toList(),
                parts.tagIds(),
                parts.contacts().stream().map(ContactView::new).toList(),
                parts.fields(),
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
