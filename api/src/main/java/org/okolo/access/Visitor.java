package org.okolo.access;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.okolo.limit.CallerAddress;

/**
 * Where somebody comes from, as far as it helps them to recognise themselves.
 *
 * @param browser {@code Firefox 140, Linux}; {@code ?} for what is not known
 * @param address of the internet
 */
public record Visitor(String browser, String address) {

    /** In this order: the later ones' names stand in the earlier ones' texts. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("YaBrowser", "Yandex"),
            new Sign("EdgA?", "Edge"),
            new Sign("OPR", "Opera"),
            new Sign("Firefox", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("Version", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("Android", "Android"),
            new Sign("iPhone|iPad", "iOS"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private record Sign(Pattern pattern, String name) {
        Sign(String words, String name) {
            this(Pattern.compile("(?:" + words + ")(?:/(\\d{1,4}))?"), name);
        }
    }

    public static Visitor of(HttpServerRequest request, CallerAddress address) {
        return new Visitor(browser(request.getHeader("User-Agent")), address.get());
    }

    public static String browser(String agent) {
        return first(BROWSERS, agent, true) + ", " + first(SYSTEMS, agent, false);
    }

    private static String first(List<Sign> signs, String agent, boolean withVersion) {
        for (var sign : signs) {
            var found = sign.pattern().matcher(agent == null ? "" : agent);
            if (found.find()) {
                var versioned = withVersion && found.group(1) != null;
                return versioned ? sign.name() + " " + found.group(1) : sign.name();
            }
        }
        return "?";
    }
}
