package org.okolo.access.door;

import java.util.Optional;
import java.util.UUID;

/**
 * What a browser keeps of its session.
 *
 * @param sid the session
 * @param secret changes at every refresh
 */
public record SessionCookie(UUID sid, String secret) {

    static final String NAME = "okolo_session";

    /** It goes to the session's own address and nowhere else. */
    static final String PATH = "/api/v1/session";

    /** Reads the cookie's value; nothing when it is missing or not of our making. */
    static Optional<SessionCookie> parse(String value) {
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

    @Override
    public String toString() {
        return "SessionCookie " + sid;
    }
}
