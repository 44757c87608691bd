package org.okolo.problem;

import java.util.Map;

/** 413. */
public class TooLarge extends Problem {

    public TooLarge(String detail) {
        super(ProblemType.TOO_LARGE, detail, Map.of());
    }
}
