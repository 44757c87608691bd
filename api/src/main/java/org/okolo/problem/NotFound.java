package org.okolo.problem;

import java.util.Map;

/** 404: there is no such row, or it is not one of this project's. Both look the same. */
public class NotFound extends Problem {

    /** @param what was looked for, a word of the glossary */
    public NotFound(String what) {
        super(ProblemType.NOT_FOUND, "There is no such " + what + ".", Map.of());
    }

    /** @param extras further fields of the problem, such as where it is now */
    public NotFound(String what, Map<String, Object> extras) {
        super(ProblemType.NOT_FOUND, "There is no such " + what + ".", extras);
    }

    /** Gives back what was found, or fails. */
    public static <T> T unless(T found, String what) {
        if (found == null) {
            throw new NotFound(what);
        }
        return found;
    }
}
