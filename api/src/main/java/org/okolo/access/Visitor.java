package org.okolo.access;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where somebody comes from, as far as one recognises oneself by it.
 *
 * @param browser {@code Firefox 140, Linux}; {@code ?} for what is not known
 * @param address of the internet
 */
public record Visitor(String browser, String address) {

    /** In this order: the later ones' names stand in the earlier ones' texts. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("YaBrowser", "Yandex"),
            new Mark("EdgA?", "Edge"),
            new Mark("OPR", "Opera"),
            new Mark("Firefox", "Firefox"),
            new Mark("Chrome", "Chrome"),
            new Mark("Version", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("Android", "Android"),
            new Mark("iPhone|iPad", "iOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private record Mark(Pattern pattern, String name) {
        Mark(String words, String name) {
            this(Pattern.compile("(?:" + words + ")(?:/(\\d{1,4}))?"), name);
        }
    }

    public static Visitor of(HttpServerRequest request) {
        var address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return new Visitor(browser(request.getHeader("User-Agent")), String.valueOf(address));
    }

    public static String browser(String agent) {
        return first(BROWSERS, agent, true) + ", " + first(SYSTEMS, agent, false);
    }

    private static String first(List<Mark> marks, String agent, boolean withVersion) {
        for (var mark : marks) {
            var found = mark.pattern().matcher(agent == null ? "" : agent);
            if (found.find()) {
                var versioned = withVersion && found.group(1) != null;
                return versioned ? mark.name() + " " + found.group(1) : mark.name();
            }
        }
        return "?";
    }
}
