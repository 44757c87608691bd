package org.okolo.access.door;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;
import org.okolo.access.Session;

/**
 * What a browser keeps of its session; no script can read it, and it goes only to the session's own address.
 *
 * @param sid the session
 * @param secret changes at every refresh
 */
public record SessionCookie(UUID sid, String secret) {

    public static final String NAME = "okolo_session";
    private static final String PATH = "/api/v1/session";

    /** Reads the cookie's value; nothing when it is missing or not of our making. */
    public static Optional<SessionCookie> parse(String value) {
        var dot = value == null ? -1 : value.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(
                            new SessionCookie(UUID.fromString(value.substring(0, dot)), value.substring(dot + 1)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    NewCookie toSet(boolean secure) {
        return cookie(sid + "." + secret, (int) Session.LIFE.toSeconds(), secure);
    }

    public static NewCookie toForget(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
