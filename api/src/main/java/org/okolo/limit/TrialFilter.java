package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.Claims;

/** After the trial a project can be read, and nothing is lost; it just cannot be changed. */
@Provider
public class TrialFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    JsonWebToken token;

    @Inject
    ResourceInfo resource;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        var writes = !READING.contains(request.getMethod())
                && resource.getResourceMethod() != null
                && !resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class)
                && !resource.getResourceMethod().isAnnotationPresent(AlsoAfterTrial.class);
        if (writes && isOver()) {
            throw new Refused(
                    ProblemType.TRIAL_OVER,
                    "The project is read-only: everything is kept and can be read and exported, but not changed.");
        }
    }

    private boolean isOver() {
        var until = token.getClaim(Claims.WRITES_UNTIL);
        return until != null && !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(until.toString())));
    }
}
