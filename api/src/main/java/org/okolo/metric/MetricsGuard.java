package org.okolo.metric;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Metrics stand on the port of the service, so that there is one port to know; but only those who have the operator's
 * token can read them, and without one set there are none.
 */
@ApplicationScoped
public class MetricsGuard {

    private static final int BEFORE_ALL_OTHERS = -2000;
    private static final String BEARER = "Bearer ";

    @ConfigProperty(name = "okolo.metrics.token")
    Optional<String> token;

    void register(@Observes Router router) {
        router.routeWithRegex("/q/metrics.*").order(BEFORE_ALL_OTHERS).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (token.isEmpty()) {
            request.response().setStatusCode(404).end();
        } else if (isShown(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(401)
                    .putHeader("WWW-Authenticate", "Bearer")
                    .end();
        }
    }

    private boolean isShown(String header) {
        return header != null && MessageDigest.isEqual(bytes(header), bytes(BEARER + token.orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
