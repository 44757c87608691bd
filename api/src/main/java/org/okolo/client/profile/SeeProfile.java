package org.okolo.client.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.okolo.client.Handle;
import org.okolo.client.Profile;
import org.okolo.client.StoredProfiles;
import org.okolo.network.PersonKey;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Learns from pages: which id and which handle belong together, and that somebody has taken another name. */
@ApplicationScoped
class SeeProfile {

    @Inject
    Clock clock;

    @Inject
    StoredProfiles stored;

    @Inject
    ClaimProfile claiming;

    @Inject
    UniqueProfiles unique;

    /**
     * @param profile of a locked client
     * @return the profile that now stands for the person; the given one, unless another of the same client turned out to be the same
     * @throws Conflict when the profile is known under another id
     * @throws ProfileTaken when the person is another client
     */
    Profile see(Profile profile, PersonKey seen) {
        if (profile.person().contradicts(seen)) {
            throw new Conflict(
                    ProblemType.CONFLICT,
                    "The profile is known under another id.",
                    Map.of("clientId", profile.clientId, "externalId", profile.externalId));
        }
        if (seen.externalId() != null && profile.externalId == null) {
            var known = stored.withId(seen).orElse(null);
            if (known != null && known.clientId.equals(profile.clientId)) {
                return replace(profile, known, seen);
            }
            learnId(profile, known, seen);
        }
        if (seen.handle() != null && !seen.handle().equals(profile.handle)) {
            learnHandle(profile, seen);
        }
        return profile;
    }

    private void learnId(Profile profile, Profile known, PersonKey seen) {
        if (known != null) {
            claiming.refuseOrRelease(known);
        }
        unique.orTaken(seen, () -> {
            profile.externalId = seen.externalId();
            Profile.flush();
            return profile;
        });
    }

    private void learnHandle(Profile profile, PersonKey seen) {
        var certain = new PersonKey(seen.network(), profile.externalId, seen.handle(), seen.shown());
        var other = stored.withHandle(seen).orElse(null);
        if (other != null && other.clientId.equals(profile.clientId) && other.externalId == null) {
            other.delete();
            Profile.flush();
        } else if (other != null && !other.person().contradicts(certain)) {
            claiming.refuseOrRelease(other);
        }
        claiming.takeOver(seen);
        unique.orTaken(certain, () -> {
            Handle.open(profile, seen.handle(), seen.shown(), clock.instant());
            Profile.flush();
            return profile;
        });
    }

    /** The client had the person twice, once by the handle and once by the id: one of them is enough. */
    private Profile replace(Profile byHandle, Profile byId, PersonKey seen) {
        byHandle.delete();
        Profile.flush();
        return see(byId, seen);
    }
}
