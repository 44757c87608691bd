package org.okolo.problem;

import java.util.Map;

/** 412: somebody else was faster. Carries the current view, so that the caller can show both. */
public class Stale extends Problem {

    public Stale(Object current) {
        super(
                ProblemType.STALE,
                "The version in If-Match is not the current one; `current` is how it is now.",
                Map.of("current", current));
    }
}
