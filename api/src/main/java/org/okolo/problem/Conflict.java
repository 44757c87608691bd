package org.okolo.problem;

import java.util.Map;

/** The request is right but the state of things does not allow it: mostly 409. */
public class Conflict extends Problem {

    public Conflict(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    /** @param extras further fields of the problem, such as the client that has the profile */
    public Conflict(ProblemType type, String detail, Map<String, Object> extras) {
        super(type, detail, extras);
    }
}
