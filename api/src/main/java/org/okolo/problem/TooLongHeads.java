package org.okolo.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses addresses and headers that are too long, in the one shape. The server itself would do it without a word and offers no hook, so
 * it is set to let more through ({@code quarkus.http.limits.*}); only beyond that its bare 414 and 431 remain.
 */
@ApplicationScoped
class TooLongHeads {

    /** Before everything else that looks at a request. */
    private static final int FIRST = -2000;

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::judge);
    }

    private void judge(RoutingContext request) {
        if (request.request().uri().length() > LONGEST_ADDRESS) {
            refuse(request, ProblemType.ADDRESS_TOO_LONG, "An address may have " + LONGEST_ADDRESS + " bytes.");
        } else if (headers(request) > LARGEST_HEADERS) {
            refuse(request, ProblemType.HEADERS_TOO_LARGE, "All headers may have " + LARGEST_HEADERS + " bytes.");
        } else {
            request.next();
        }
    }

    private static long headers(RoutingContext request) {
        return request.request().headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static void refuse(RoutingContext request, ProblemType type, String detail) {
        // A body is not read, so the connection is of no more use.
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        BeforeResources.answer(request, type, detail);
    }
}
