package org.okolo.client.profile;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.okolo.client.Client;
import org.okolo.client.Profile;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** 409: the profile belongs to a client already. Names it; {@code deleted} says whether it can be restored instead. */
public class ProfileTaken extends Conflict {

    public ProfileTaken(Profile profile, Client client, Instant now) {
        super(ProblemType.PROFILE_TAKEN, detail(client), extras(profile, client, now));
    }

    private static String detail(Client client) {
        return client.isDeleted()
                ? "The profile belongs to a deleted client; restore that one."
                : "The profile belongs to another client already.";
    }

    private static Map<String, Object> extras(Profile profile, Client client, Instant now) {
        var extras = new HashMap<String, Object>();
        extras.put("clientId", client.id);
        extras.put("profileId", profile.id);
        extras.put("clientName", client.name);
        extras.put("deleted", client.isRestorable(now));
        return extras;
    }
}
