package org.okolo.access.own;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.access.Session;

/**
 * A browser in which the person is signed in.
 *
 * @param current whether this request came from it
 * @param lastUsedAt when it last asked for an access token, which an open cabinet does every few minutes
 */
public record OpenSessionView(
        UUID id,
        boolean current,
        @Schema(examples = "Firefox 140, Linux") String browser,
        @Schema(examples = "203.0.113.7") String address,
        Instant createdAt,
        Instant lastUsedAt) {

    static OpenSessionView of(Session session, UUID current) {
        return new OpenSessionView(
                session.id,
                session.id.equals(current),
                session.browser,
                session.address,
                session.createdAt,
                session.rotatedAt);
    }

    /** Last used first. */
    public record OpenSessionList(List<OpenSessionView> items) {}
}
