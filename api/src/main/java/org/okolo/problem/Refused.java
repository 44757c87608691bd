package org.okolo.problem;

import java.util.Map;

/** 401, 402 or 403: the caller is not let in, or may not do this. */
public class Refused extends Problem {

    public Refused(ProblemType type, String detail) {
        super(type, detail, Map.of());
    }
}
