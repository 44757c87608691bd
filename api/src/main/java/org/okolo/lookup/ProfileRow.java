package org.okolo.lookup;

import java.time.Instant;
import java.util.UUID;
import org.okolo.network.Network;
import org.okolo.network.OfPerson;
import org.okolo.network.PersonKey;

/** A profile and what its client shows, as the one statement brings it. */
record ProfileRow(
        Network network,
        String externalId,
        String handle,
        UUID profileId,
        UUID clientId,
        UUID statusId,
        UUID ownerId,
        boolean blocked,
        int noteCount,
        int version,
        Instant deletedAt,
        Instant nextDue)
        implements OfPerson {

    static ProfileRow of(Object[] row) {
        return new ProfileRow(
                (Network) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (UUID) row[5],
                (UUID) row[6],
                (Boolean) row[7],
                (Integer) row[8],
                (Integer) row[9],
                (Instant) row[10],
                (Instant) row[11]);
    }

    /** Without the handle as it is shown, which nothing here is compared by. */
    @Override
    public PersonKey person() {
        return new PersonKey(network, externalId, handle, null);
    }

    LookupAnswer.Found found(int index, boolean learn) {
        return new LookupAnswer.Found(
                index, clientId, profileId, statusId, ownerId, blocked, noteCount, nextDue, version, learn);
    }
}
