package org.okolo.client;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.okolo.edit.Versioned;

/**
 * A client as told over HTTP.
 *
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
        Instant createdAt,
        UUID createdBy,
        Instant changedAt,
        int version)
        implements Versioned {

    public ClientView(Client client, Collection<Profile> profiles) {
        this(
                client.id,
                client.name,
                client.comment,
                client.statusId,
                client.ownerId,
                client.blocked,
                client.blockedReason,
                client.noteCount,
                profiles.stream().map(ProfileView::new).toList(),
                client.createdAt,
                client.createdBy,
                client.changedAt,
                client.version);
    }

    static ClientView of(Client client) {
        return new ClientView(client, Profile.ofClient(client.id));
    }
}
