package org.okolo.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.network.Network;

/**
 * What icons and open cards show of a client: the live stream tells it after every event, whatever the event was about. Who needs more
 * asks for the {@link ClientView}.
 */
public record ClientShown(
        UUID clientId,
        UUID statusId,
        UUID ownerId,
        boolean blocked,
        int noteCount,
        Instant nextDue,
        int version,
        boolean deleted,
        List<Where> profiles) {

    /** Where the client is met. */
    public record Where(UUID profileId, Network network, String externalId, String handle) {
        Where(Profile profile) {
            this(profile.id, profile.network, profile.externalId, profile.handleShown);
        }
    }

    static ClientShown of(Client client) {
        return of(client, Profile.ofClient(client.id));
    }

    /** For a client that is erased: every screen drops it. */
    public static ClientShown gone(Client client) {
        return new ClientShown(client.id, null, null, false, 0, null, client.version + 1, true, List.of());
    }

    static ClientShown of(Client client, List<Profile> profiles) {
        return new ClientShown(
                client.id,
                client.statusId,
                client.ownerId,
                client.blocked,
                client.noteCount,
                client.nextDueAt,
                client.version,
                client.isDeleted(),
                profiles.stream().map(Where::new).toList());
    }
}
