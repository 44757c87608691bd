package org.okolo.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.Claims;

/** Holds whoever must have a second factor and has none: everything is closed but what is marked, and the doors. */
@Provider
public class FactorFilter implements ContainerRequestFilter {

    @Inject
    JsonWebToken token;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null || token.getClaim(Claims.HELD) == null) {
            return;
        }
        if (!method.isAnnotationPresent(WithoutSecondFactor.class) && !method.isAnnotationPresent(PermitAll.class)) {
            throw new Refused(
                    ProblemType.SECOND_FACTOR_REQUIRED,
                    "In this project your role needs a second factor. Set it up in the cabinet: My account.");
        }
    }
}
