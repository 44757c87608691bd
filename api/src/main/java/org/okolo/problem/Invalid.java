package org.okolo.problem;

import java.util.List;
import java.util.Map;

/** 400: values that annotations cannot check. Messages are keys of {@code ValidationMessages}, told in the caller's language. */
public class Invalid extends Problem {

    private final transient List<Violation> violations;

    private Invalid(List<Violation> violations) {
        super(ProblemType.INVALID, null, Map.of("violations", violations));
        this.violations = violations;
    }

    /**
     * @param field the name of the JSON field or parameter
     * @param messageKey a key of {@code ValidationMessages}, as {@code okolo.cursor}
     */
    public static Invalid field(String field, String messageKey) {
        return new Invalid(List.of(new Violation(field, messageKey)));
    }

    List<Violation> violations() {
        return violations;
    }
}
