package org.okolo.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Failures of requests that never reach a resource: they get the same shape. */
@ApplicationScoped
public class BeforeResources {

    /** Just before the server's own check, which would answer with an empty 413. */
    private static final int BEFORE_THE_SIZE_CHECK = -3;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_SIZE_CHECK).handler(this::refuseTooLarge);
        router.route("/api/*").last().handler(request -> answer(request, ProblemType.NOT_FOUND));
    }

    private void refuseTooLarge(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length)) {
            // The rest of the body is not read, so the connection is of no more use.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(request, ProblemType.TOO_LARGE);
        } else {
            request.next();
        }
    }

    private boolean isTooLarge(String length) {
        try {
            return Long.parseLong(length) > largest.asLongValue();
        } catch (NumberFormatException longerThanAnyNumber) {
            return true;
        }
    }

    private static void answer(RoutingContext request, ProblemType type) {
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .toBuffer());
    }
}
