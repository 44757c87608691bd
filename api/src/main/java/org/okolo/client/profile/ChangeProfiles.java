package org.okolo.client.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.okolo.client.Client;
import org.okolo.client.ClientWord;
import org.okolo.client.Clients;
import org.okolo.client.Profile;
import org.okolo.client.ProfileView;
import org.okolo.client.StoredProfiles;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.network.PersonKey;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Changes of where a locked client is met. Each is told. */
@ApplicationScoped
public class ChangeProfiles {

    /** More profiles than any person has; it keeps views small. */
    private static final int MOST = 50;

    @Inject
    Clients clients;

    @Inject
    StoredProfiles stored;

    @Inject
    ClaimProfile claiming;

    @Inject
    SeeProfile seeing;

    /**
     * Adds a profile. One the client has already learns what is new, as a sighting.
     *
     * @param key not empty
     * @throws ProfileTaken when the person is another client, or was one deleted lately
     * @throws Conflict when the client has too many
     */
    public void add(Client client, PersonKey key) {
        var own = stored.find(key)
                .filter(holder -> holder.clientId.equals(client.id))
                .orElse(null);
        if (own != null) {
            see(client, own, key);
            return;
        }
        if (Profile.ofClient(client.id).size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A client has " + MOST + " profiles at most.");
        }
        var profile = claiming.claim(client, key);
        ClientWord.rewrite(client);
        var after = new ProfileView(profile);
        clients.changed(
                client,
                Change.of(EventKind.CLIENT_PROFILE_ADDED).subject(profile.id).after(after));
    }

    /** @param profile the client's */
    public void remove(Client client, Profile profile) {
        profile.delete();
        Profile.flush();
        ClientWord.rewrite(client);
        var before = new ProfileView(profile);
        clients.changed(
                client,
                Change.of(EventKind.CLIENT_PROFILE_REMOVED).subject(profile.id).before(before));
    }

    /**
     * Learns what a page shows of a profile. It makes no edit stale.
     *
     * @param profile the client's
     * @throws Conflict when the profile is known under another id
     * @throws ProfileTaken when the person is another client
     */
    public void see(Client client, Profile profile, PersonKey key) {
        var before = new ProfileView(profile);
        var seen = seeing.see(profile, key);
        var after = new ProfileView(seen);
        if (!after.equals(before)) {
            ClientWord.rewrite(client);
            var change = Change.of(EventKind.CLIENT_PROFILE_SEEN).subject(seen.id);
            clients.tell(client, change.before(before).after(after));
        }
    }
}
