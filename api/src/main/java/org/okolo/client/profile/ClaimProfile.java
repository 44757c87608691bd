package org.okolo.client.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.okolo.client.Client;
import org.okolo.client.ClientWord;
import org.okolo.client.Clients;
import org.okolo.client.Handle;
import org.okolo.client.Profile;
import org.okolo.client.ProfileView;
import org.okolo.client.StoredProfiles;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.network.PersonKey;

/**
 * Gives a client a profile nobody else has. A handle that comes with another id than the one known has been taken over by
 * somebody else in the network: it is closed at the old profile, which keeps its id.
 */
@ApplicationScoped
public class ClaimProfile {

    @Inject
    Clock clock;

    @Inject
    Clients clients;

    @Inject
    StoredProfiles stored;

    @Inject
    UniqueProfiles unique;

    /**
     * @param client locked
     * @param key not empty
     * @throws ProfileTaken when the person is another client, or was one deleted lately
     */
    public Profile claim(Client client, PersonKey key) {
        stored.find(key).ifPresent(this::refuseOrRelease);
        takeOver(key);
        return unique.orTaken(key, () -> create(client, key));
    }

    /** A profile of a client that can no longer be restored is free again. */
    void refuseOrRelease(Profile holder) {
        Client client = Client.findById(holder.clientId);
        if (!client.isDeleted() || client.isRestorable(clock.instant())) {
            throw new ProfileTaken(holder, client, clock.instant());
        }
        holder.delete();
        Profile.flush();
    }

    /** Closes the key's handle wherever it is still the current one. */
    void takeOver(PersonKey key) {
        stored.withHandle(key).ifPresent(former -> {
            var before = new ProfileView(former);
            Handle.close(former, clock.instant());
            Profile.flush();
            Client client = Client.findById(former.clientId);
            ClientWord.rewrite(client);
            clients.tell(
                    client,
                    Change.of(EventKind.CLIENT_PROFILE_SEEN)
                            .subject(former.id)
                            .before(before)
                            .after(new ProfileView(former)));
        });
    }

    private Profile create(Client client, PersonKey key) {
        var profile = new Profile();
        profile.clientId = client.id;
        profile.network = key.network();
        profile.externalId = key.externalId();
        profile.createdAt = clock.instant();
        profile.persist();
        if (key.handle() != null) {
            Handle.open(profile, key.handle(), key.shown(), clock.instant());
        }
        Profile.flush();
        return profile;
    }
}
