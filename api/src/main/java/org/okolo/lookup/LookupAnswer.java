package org.okolo.lookup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Those of the people asked for who are clients, in the order they were asked for. */
public record LookupAnswer(List<Found> found) {

    /**
     * @param index into the keys of the question
     * @param nextDue when the client's next task is due; null when none is
     * @param learn the key tells something the profile does not know yet: post it as a sighting
     */
    public record Found(
            int index,
            UUID clientId,
            UUID profileId,
            UUID statusId,
            UUID ownerId,
            boolean blocked,
            int noteCount,
            Instant nextDue,
            int version,
            boolean learn) {}
}
