package org.okolo.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** 503: we cannot tell just now; the same request may be sent again soon. */
public class Unavailable extends Problem {

    private static final int SECONDS = 2;

    public Unavailable() {
        super(Problem.builder(ProblemType.UNAVAILABLE, "The database was not reached. Try again.", Map.of())
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS));
    }
}
