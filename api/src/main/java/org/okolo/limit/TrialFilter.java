package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** After the trial a project can be read, and nothing is lost; it just cannot be changed. */
@Provider
public class TrialFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    ReadOnlyProject readOnly;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var writes = !READING.contains(request.getMethod())
                && resource.getResourceMethod() != null
                && !resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class)
                && !resource.getResourceMethod().isAnnotationPresent(AlsoAfterTrial.class);
        if (writes) {
            readOnly.refuse();
        }
    }
}
