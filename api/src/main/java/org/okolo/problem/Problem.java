package org.okolo.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;

/** A failure with a {@link ProblemType}; the named exceptions of this room are the only ones thrown. */
public abstract class Problem extends HttpProblem {

    protected Problem(ProblemType type, String detail, Map<String, Object> extras) {
        super(builder(type, detail, extras));
    }

    protected Problem(HttpProblem.Builder builder) {
        super(builder);
    }

    static HttpProblem.Builder builder(ProblemType type, String detail, Map<String, Object> extras) {
        var builder = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail);
        extras.forEach(builder::with);
        return builder;
    }
}
