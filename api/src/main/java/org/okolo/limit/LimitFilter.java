package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.limit.Limits.Left;
import org.okolo.problem.TooManyRequests;
import org.okolo.tenancy.Claims;

/** Counts every request, and says in its answer how many more there may be (draft-ietf-httpapi-ratelimit-headers-11). */
@Provider
public class LimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String LEFT = "org.okolo.limit.left";

    @Inject
    Limits limits;

    @Inject
    JsonWebToken token;

    @Inject
    CallerAddress address;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var limited = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Limited.class);
        var door = limited == null ? Door.API : limited.value();
        String subject = limited == null ? token.getClaim(Claims.SID) : address.customer();
        if (subject != null) {
            spend(request, door, subject);
        }
    }

    private void spend(ContainerRequestContext request, Door door, String subject) {
        try {
            request.setProperty(LEFT, limits.spend(door, subject));
        } catch (TooManyRequests refused) {
            request.setProperty(LEFT, limits.nothingLeft(door, refused.seconds()));
            throw refused;
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof Left left) {
            var name = "\"" + left.door().title() + "\"";
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            name + ";q=" + left.capacity() + ";w="
                                    + left.door().within().toSeconds());
            response.getHeaders()
                    .putSingle("RateLimit", name + ";r=" + left.remaining() + ";t=" + left.secondsToFull());
        }
    }
}
