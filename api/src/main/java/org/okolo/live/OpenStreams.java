package org.okolo.live;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.okolo.problem.TooManyRequests;

/** Counts the streams each session and manager token has open here. */
final class OpenStreams {

    /** More tabs than anybody looks at; each holds a connection for minutes. */
    static final int MOST = 20;

    /** By then a reader that was cut off has been noticed. */
    private static final int SECONDS_TO_WAIT = 30;

    private final ConcurrentMap<UUID, Integer> counts = new ConcurrentHashMap<>();

    /** @throws TooManyRequests when there is no room for one more */
    void requireRoom(UUID sid) {
        if (counts.getOrDefault(sid, 0) >= MOST) {
            throw new TooManyRequests(SECONDS_TO_WAIT);
        }
    }

    void opened(UUID sid) {
        counts.merge(sid, 1, Integer::sum);
    }

    void closed(UUID sid) {
        counts.computeIfPresent(sid, (same, count) -> count == 1 ? null : count - 1);
    }
}
