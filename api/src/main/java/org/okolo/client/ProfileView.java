package org.okolo.client;

import java.util.UUID;
import org.okolo.network.Network;

/** A profile as told over HTTP; {@code url} leads to the person's page. */
public record ProfileView(UUID id, Network network, String externalId, String handle, String url) {

    public ProfileView(Profile profile) {
        this(
                profile.id,
                profile.network,
                profile.externalId,
                profile.handleShown,
                profile.network.url(profile.externalId, profile.handleShown));
    }
}
