package org.okolo.practice;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * The practice pages' addresses. Their files are static ones below {@code META-INF/resources/practice}; what is missing
 * there is done here: each address that a network would have ({@code /practice/vk/id1}) shows that network's page, and
 * the invented people are those of the demo project. Needs no sign-in and touches no database.
 */
@ApplicationScoped
public class PracticePages {
    /** A last part with one of these endings is a file; handles may hold a dot too, but end otherwise. */
    private static final Pattern FILE = Pattern.compile(".*\\.(html|js|css)");

    void routes(@Observes Router router) {
        router.get("/practice").handler(context -> {
            if (context.normalizedPath().endsWith("/")) {
                context.next();
            } else {
                context.redirect("/practice/");
            }
        });
        router.get("/practice/people.json").handler(context -> send(context, "application/json", "demo/people.json"));
        router.get("/practice/vk*").handler(context -> page(context, "vk"));
        router.get("/practice/facebook*").handler(context -> page(context, "facebook"));
    }

    private static void page(RoutingContext context, String network) {
        var path = context.normalizedPath();
        var isHere = path.equals("/practice/" + network) || path.startsWith("/practice/" + network + "/");
        if (!isHere || FILE.matcher(path).matches()) {
            context.next();
        } else {
            send(context, "text/html; charset=utf-8", "META-INF/resources/practice/" + network + "/index.html");
        }
    }

    private static void send(RoutingContext context, String type, String resource) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .sendFile(resource);
    }
}
