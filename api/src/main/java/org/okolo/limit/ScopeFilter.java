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
import org.okolo.tenancy.Via;

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
        if (method.isAnnotationPresent(CabinetOnly.class) && isManagerToken()) {
            throw new Refused(ProblemType.SCOPE_TOO_NARROW, "Only who is signed in to the cabinet may do this.");
        }
        if (!reaches(Scope.valueOf(claimed), request.getMethod(), method)) {
            throw new Refused(ProblemType.SCOPE_TOO_NARROW, "This manager token has the scope " + claimed + " only.");
        }
    }

    private boolean isManagerToken() {
        return !Via.CABINET.name().equals(token.getClaim(Claims.VIA));
    }

    private static boolean reaches(Scope scope, String verb, Method method) {
        return switch (scope) {
            case WRITE -> true;
            case READ -> READING.contains(verb) || method.isAnnotationPresent(AsksByPost.class);
            case CARD -> method.isAnnotationPresent(ForCard.class) || method.isAnnotationPresent(ForIcons.class);
            case LOOKUP -> method.isAnnotationPresent(ForIcons.class);
        };
    }
}
