package org.okolo.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Failures of requests that never reach a resource: they get the same shape. */
@ApplicationScoped
public class BeforeResources {

    /** Just before the server's own check, which would answer with an empty 413. */
    private static final int BEFORE_THE_SIZE_CHECK = -3;

    /** Before the server's own check of origins, which would answer with an empty 403. */
    private static final int BEFORE_THE_ORIGIN_CHECK = -1000;

    @ConfigProperty(name = "quarkus.http.cors.origins")
    List<String> extensions;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_ORIGIN_CHECK).handler(this::refuseOtherSites);
        router.route().order(BEFORE_THE_SIZE_CHECK).handler(this::refuseTooLarge);
        router.route("/api/*")
                .last()
                .handler(request -> answer(request, ProblemType.NOT_FOUND, "There is no such path."));
    }

    /** Browsers name the site a request comes from. Behind a proxy nobody has told us of, our own pages look like another site. */
    private void refuseOtherSites(RoutingContext request) {
        var origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origin.equals(ownOrigin(request.request())) || isExtension(origin)) {
            request.next();
        } else {
            answer(
                    request,
                    ProblemType.FORBIDDEN,
                    "This site may not call. If it is Okolo itself behind a proxy, set OKOLO_BEHIND_PROXY.");
        }
    }

    private static String ownOrigin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }

    private boolean isExtension(String origin) {
        return extensions.stream().anyMatch(pattern -> origin.matches(pattern.substring(1, pattern.length() - 1)));
    }

    private void refuseTooLarge(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length)) {
            // The rest of the body is not read, so the connection is of no more use.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(request, ProblemType.TOO_LARGE, "A request may have " + largest.asLongValue() + " bytes.");
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

    static void answer(RoutingContext request, ProblemType type, String detail) {
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("detail", detail)
                        .toBuffer());
    }
}
