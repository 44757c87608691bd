package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;

/** After the trial a project can be read, and nothing is lost; it just cannot be changed. */
@Provider
public class TrialFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    ResourceInfo resource;

    @Inject
    MayChange mayChange;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean writes = !READING.contains(request.getMethod())
                && resource.getResourceMethod() != null
                && !resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class);
        if (writes && mayChange.isTrialOver()) {
            throw new Refused(
                    ProblemType.TRIAL_OVER,
                    "The project is read-only: everything is kept and can be read and exported, but not changed.");
        }
    }
}
