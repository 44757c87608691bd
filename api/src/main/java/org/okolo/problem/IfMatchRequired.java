package org.okolo.problem;

import java.util.Map;

/** 428: an edit without the version it is based on. */
public class IfMatchRequired extends Problem {

    public IfMatchRequired() {
        super(ProblemType.IF_MATCH_REQUIRED, "Send If-Match with the quoted version you read, as \"7\".", Map.of());
    }
}
