package org.okolo.problem;

import java.util.List;
import java.util.Map;

/** 400: values that annotations cannot check. Messages are keys of {@code ValidationMessages}, told in the caller's language. */
public class Invalid extends Problem {

    private final transient List<Violation> violations;
    private final String value;

    private Invalid(List<Violation> violations, String value) {
        super(ProblemType.INVALID, null, Map.of("violations", violations));
        this.violations = violations;
        this.value = value;
    }

    /**
     * @param field the name of the JSON field or parameter
     * @param messageKey a key of {@code ValidationMessages}, as {@code okolo.cursor}
     */
    public static Invalid field(String field, String messageKey) {
        return field(field, messageKey, "");
    }

    /** @param value what the message tells in place of {@code {0}} */
    public static Invalid field(String field, String messageKey, String value) {
        return new Invalid(List.of(new Violation(field, messageKey)), value);
    }

    public List<Violation> violations() {
        return violations;
    }

    public String value() {
        return value;
    }
}
