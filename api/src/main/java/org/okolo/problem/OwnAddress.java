package org.okolo.problem;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By which names the service answers. A site that has its own name lead to this machine would be of one origin with it in a browser: so a
 * name must be the operator's, or one that only this machine has. Addresses of digits cannot be made to lead elsewhere.
 */
@ApplicationScoped
public class OwnAddress {

    private static final int BEFORE_ALL_CHECKS = -1001;

    /** A year, as browsers want it at least. */
    private static final String ALWAYS_TLS = "max-age=31536000";

    private final Optional<URI> origin;

    OwnAddress(@ConfigProperty(name = "okolo.origin") Optional<URI> origin) {
        this.origin = origin;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_CHECKS).handler(this::sayAlwaysTls);
        router.route("/api/*").order(BEFORE_ALL_CHECKS).handler(this::refuseOtherNames);
    }

    private void sayAlwaysTls(RoutingContext request) {
        if (origin.isPresent() && "https".equals(origin.get().getScheme())) {
            request.response().putHeader("Strict-Transport-Security", ALWAYS_TLS);
        }
        request.next();
    }

    private void refuseOtherNames(RoutingContext request) {
        if (isOwn(host(request.request()))) {
            request.next();
        } else {
            BeforeResources.answer(
                    request,
                    ProblemType.FORBIDDEN,
                    "Nothing answers by this name. If it is Okolo's, set OKOLO_ORIGIN.");
        }
    }

    private static String host(HttpServerRequest request) {
        var authority = request.authority();
        return authority == null ? "" : authority.host();
    }

    /** @param host without a port; an address of IPv6 in brackets or without */
    boolean isOwn(String host) {
        return host.equalsIgnoreCase("localhost")
                || NetUtil.createByteArrayFromIpAddressString(host) != null
                || origin.isPresent() && host.equalsIgnoreCase(origin.get().getHost());
    }
}
