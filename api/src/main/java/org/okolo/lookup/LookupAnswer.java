package org.okolo.lookup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Those of the people asked for who are clients, in the order they were asked for.
 *
 * @param takenOver indexes into the keys of the question: their handle is known, but with somebody else's id. Post each as a sighting, or
 *     the handle alone goes on leading to the client who had it. 10 at most; the next question tells of others
 */
public record LookupAnswer(
        List<Found> found, @Schema(examples = "[3]") List<Integer> takenOver) {

    /**
     * @param index into the keys of the question
     * @param nextDue when the client's next task is due; null when none is
     * @param learn the key tells something the profile does not know yet: post it as a sighting
     */
    @Schema(name = "FoundClient")
    public record Found(
            int index,
            UUID clientId,
            UUID profileId,
            @Schema(nullable = true) UUID statusId,
            @Schema(nullable = true) UUID ownerId,
            boolean blocked,
            int noteCount,
            @Schema(nullable = true) Instant nextDue,
            int version,
            boolean learn) {}
}
