package org.okolo.access.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/**
 * Cookies no script can read and no other site's page sends. Over https their names say that they are secure, so that a browser takes and
 * shows none that somebody else in between, or beside us in the domain, has set.
 */
@ApplicationScoped
class Cookies {

    private static final String PREFIX = "__Secure-";

    @Inject
    UriInfo address;

    @Inject
    HttpHeaders headers;

    /** What the browser shows; null when it shows none. */
    String value(String name) {
        var cookie = headers.getCookies().get(called(name));
        return cookie == null ? null : cookie.getValue();
    }

    NewCookie make(String name, String value, String path, int seconds) {
        return new NewCookie.Builder(called(name))
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String called(String name) {
        return isSecure() ? PREFIX + name : name;
    }

    /** A secure cookie would be thrown away by a browser that came over plain HTTP to its own machine. */
    private boolean isSecure() {
        return "https".equals(address.getBaseUri().getScheme());
    }
}
