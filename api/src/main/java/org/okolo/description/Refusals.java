package org.okolo.description;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.okolo.problem.ProblemType;

/** Which problems an operation may answer with. */
final class Refusals {

    /** What any operation may answer, whatever it does. */
    static final Set<ProblemType> OF_ALL = EnumSet.of(
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.ADDRESS_TOO_LONG,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE);

    private final Set<ProblemType> found = EnumSet.of(ProblemType.INVALID, ProblemType.MALFORMED);

    private Refusals() {}

    /** @return what this operation may answer besides {@link #OF_ALL} */
    static Set<ProblemType> of(Endpoint endpoint) {
        return new Refusals()
                .add(!endpoint.isOpen(), ProblemType.UNAUTHENTICATED)
                .add(endpoint.endsWithTrial(), ProblemType.TRIAL_OVER)
                .add(endpoint.isForSomeRoles(), ProblemType.FORBIDDEN)
                .add(endpoint.isById(), ProblemType.NOT_FOUND)
                .add(endpoint.takesKey(), ProblemType.REQUEST_RUNNING, ProblemType.KEY_REUSED)
                .add(endpoint.edits(), ProblemType.STALE, ProblemType.IF_MATCH_REQUIRED)
                .add(endpoint.takesBody(), ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE)
                .found;
    }

    private Refusals add(boolean applies, ProblemType... types) {
        if (applies) {
            found.addAll(Arrays.asList(types));
        }
        return this;
    }
}
