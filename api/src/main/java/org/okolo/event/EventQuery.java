package org.okolo.event;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.problem.Invalid;

/** Which events are wanted, as query parameters; a missing one means any. */
public class EventQuery {

    @QueryParam("managerId")
    public String managerId;

    @QueryParam("clientId")
    public String clientId;

    @QueryParam("kind")
    @Parameter(description = "As `client.status`")
    public String kind;

    @QueryParam("from")
    @Parameter(description = "The first instant, as `2026-11-21T00:00:00Z`")
    public String from;

    @QueryParam("to")
    @Parameter(description = "The first instant no longer wanted")
    public String to;

    /** @throws Invalid when a parameter is not what it should be */
    EventFeed.Filter filter() {
        return new EventFeed.Filter(
                read("managerId", managerId, UUID::fromString),
                read("clientId", clientId, UUID::fromString),
                read("kind", kind, text -> EventKind.written(text).orElseThrow(IllegalArgumentException::new)),
                read("from", from, Instant::parse),
                read("to", to, Instant::parse));
    }

    private static <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Invalid.field(field, "okolo.wrong-type");
        }
    }
}
