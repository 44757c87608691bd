package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.Scope;

/** Holds a manager token to its scope. */
@Provider
public class ScopeFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    JsonWebToken token;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String claimed = token.getClaim(Claims.SCOPE);
        var method = resource.getResourceMethod();
        if (claimed == null || method == null) {
            return;
        }
        var allowed = switch (Scope.valueOf(claimed)) {
            case WRITE -> true;
            case READ -> isReading(request.getMethod(), method);
            case LOOKUP -> method.isAnnotationPresent(ForIcons.class);
        };
        if (!allowed) {
            throw new Refused(ProblemType.SCOPE_TOO_NARROW, "This manager token has the scope " + claimed + " only.");
        }
    }

    /** Questions too long for an address are asked by POST. What else {@link ReadsOnly} marks does change something of the caller's. */
    private static boolean isReading(String verb, Method method) {
        return READING.contains(verb) || (verb.equals("POST") && method.isAnnotationPresent(ReadsOnly.class));
    }
}
