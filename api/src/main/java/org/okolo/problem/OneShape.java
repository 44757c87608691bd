package org.okolo.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives every failure the same shape, whoever raised it: a type of ours, its title, violations in the caller's language, and nothing
 * about the inside of the service.
 */
@ApplicationScoped
public class OneShape implements ProblemPostProcessor {

    /** Before the extension's own processors, which log and add the path. */
    private static final int FIRST = 200;

    @Inject
    RoutingContext request;

    @Inject
    UriInfo address;

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem instanceof Invalid invalid) {
            return invalid(invalid.violations().stream()
                    .map(violation -> new Violation(
                            violation.field(),
                            Messages.of(violation.message(), language()).replace("{0}", invalid.value())))
                    .toList());
        }
        if (problem.getType() != null) {
            return problem;
        }
        if (LostDatabase.isBehind(context.cause)) {
            return new Unavailable();
        }
        var unreadable = unreadable(context.cause);
        if (unreadable != null) {
            // A refusal of ours while the body was being read, as of one that is too large, comes wrapped.
            return unreadable.getCause() instanceof Problem refusal ? refusal : ofJson(unreadable);
        }
        return isUnreadableQuery(context.cause) ? malformedQuery() : ofStatus(problem);
    }

    /** The framework calls every parameter it cannot read not found. For an id in the path that is right, for a query it is not. */
    private boolean isUnreadableQuery(Throwable cause) {
        return cause instanceof NotFoundException
                && cause.getCause() instanceof IllegalArgumentException
                && address.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(OneShape::isId);
    }

    private static boolean isId(String step) {
        try {
            return UUID.fromString(step) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static HttpProblem malformedQuery() {
        var detail = "A query parameter is not of the kind described for this path, such as a number or an id.";
        return Problem.builder(ProblemType.MALFORMED, detail, Map.of()).build();
    }

    /** The reader wraps some of what Jackson says, and some it does not. */
    private static JsonProcessingException unreadable(Throwable cause) {
        var inner = cause instanceof WebApplicationException ? cause.getCause() : cause;
        return inner instanceof JsonProcessingException found ? found : null;
    }

    private HttpProblem ofJson(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return invalid(List.of(new Violation(path(mapping), Messages.of(key(mapping), language()))));
        }
        return Problem.builder(ProblemType.MALFORMED, "The body is not JSON of the expected form.", Map.of())
                .build();
    }

    private static String key(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "okolo.unknown-field";
        }
        // Jackson has no type of its own for it.
        return mapping.getOriginalMessage().startsWith("Missing required") ? "okolo.missing" : "okolo.wrong-type";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static HttpProblem invalid(List<Violation> violations) {
        return Problem.builder(ProblemType.INVALID, null, Map.of("violations", violations))
                .build();
    }

    /** What the framework says in its own words may name classes, so only the status and the headers are kept. */
    private static HttpProblem ofStatus(HttpProblem problem) {
        var violations = problem.getParameters().get("violations");
        var type = violations != null ? ProblemType.INVALID : typeOf(problem.getStatusCode());
        var builder = Problem.builder(type, null, violations == null ? Map.of() : Map.of("violations", violations));
        builder.withStatus(type == ProblemType.INTERNAL ? Math.max(500, problem.getStatusCode()) : type.status());
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 400, 422 -> ProblemType.MALFORMED;
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 409 -> ProblemType.CONFLICT;
            case 413 -> ProblemType.TOO_LARGE;
            case 414 -> ProblemType.ADDRESS_TOO_LONG;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 431 -> ProblemType.HEADERS_TOO_LARGE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.INTERNAL;
        };
    }

    private Locale language() {
        var inRequest = Arc.container().requestContext().isActive();
        return Messages.language(inRequest ? request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE) : null);
    }
}
