package org.okolo.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** 429: wait. */
public class TooManyRequests extends Problem {

    private final long seconds;

    /** @param seconds until the next try may succeed */
    public TooManyRequests(long seconds) {
        super(builder(ProblemType.TOO_MANY_REQUESTS, "Try again in " + seconds + " s.", Map.of())
                .withHeader(HttpHeaders.RETRY_AFTER, seconds));
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
