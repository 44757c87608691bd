package org.okolo.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401 of the framework's: no token, or one that it does not take. Stands before the library's mappers, which do not fit this Quarkus
 * (decision 23).
 */
public class UnauthenticatedMapper {

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    public Response challenge(Throwable failure, UriInfo address) {
        var problem = Problem.builder(ProblemType.UNAUTHENTICATED, null, Map.of())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(failure, address))
                .toResponse();
    }
}
