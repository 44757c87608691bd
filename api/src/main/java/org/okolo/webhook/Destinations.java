package org.okolo.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides where messages may go: to addresses of the public Internet, over HTTPS. A name is resolved once, everything it stands for
 * must be public, and the connection is made to the very address that was judged: a name that changes its mind in between gains nothing.
 */
@Singleton
class Destinations {

    /** Resolves names. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** The address to connect to, for a host that is called by its name all the same. */
    record Destination(URI url, InetAddress address) {
        boolean isTls() {
            return "https".equalsIgnoreCase(url.getScheme());
        }

        int port() {
            return url.getPort() > 0 ? url.getPort() : isTls() ? 443 : 80;
        }

        String pathAndQuery() {
            var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        }
    }

    /** The address is none a message may be sent to. */
    static final class NotAllowed extends Exception {
        NotAllowed(String why) {
            super(why);
        }
    }

    /** A number with a zero in front: some programs read it to the base of eight, Java does not, so they mean two addresses. */
    private static final Pattern OCTAL = Pattern.compile("(?:^|[.:])0\\d+\\.|\\.0\\d+]?$");

    private final boolean internal;
    private final Names names;

    /** @param internal whether plain HTTP and addresses of the own network are allowed: in tests, and where the operator says so */
    @Inject
    Destinations(@ConfigProperty(name = "okolo.webhook.internal", defaultValue = "false") boolean internal) {
        this(internal, InetAddress::getAllByName);
    }

    Destinations(boolean internal, Names names) {
        this.internal = internal;
        this.names = names;
    }

    /** Whether the address could be one, before anything is resolved. */
    boolean isPlausible(String text) {
        try {
            check(new URI(text));
            return true;
        } catch (URISyntaxException | NotAllowed no) {
            return false;
        }
    }

    /**
     * @throws NotAllowed for what is not public
     * @throws UnknownHostException when the name stands for nothing
     */
    Destination of(String text) throws NotAllowed, UnknownHostException {
        var url = URI.create(text);
        check(url);
        var addresses = List.of(names.of(bare(url.getHost())));
        for (var address : addresses) {
            if (!internal && !PublicAddresses.isPublic(address)) {
                throw new NotAllowed("The host is not in the public Internet");
            }
        }
        return new Destination(url, addresses.get(0));
    }

    private void check(URI url) throws NotAllowed {
        var schemes = internal ? List.of("https", "http") : List.of("https");
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(java.util.Locale.ROOT);
        if (!schemes.contains(scheme) || url.getHost() == null || url.getRawUserInfo() != null) {
            throw new NotAllowed("The address is none of " + schemes);
        }
        if (!internal && isLiteral(url.getHost()) && !isPublicLiteral(url.getHost())) {
            throw new NotAllowed("The host is not in the public Internet");
        }
    }

    /** Numbers need no name server, so they can be judged at once. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.xXa-fA-F]*\\d");
    }

    private static boolean isPublicLiteral(String host) {
        if (OCTAL.matcher(host).find()) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(bare(host))).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
