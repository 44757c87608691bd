package org.okolo.event;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.page.QueryValue;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.Via;

/** Which events are wanted, as query parameters; a missing one means any. */
public class EventQuery {

    @QueryParam("managerId")
    public String managerId;

    @QueryParam("clientId")
    public String clientId;

    @QueryParam("kind")
    @Parameter(
            description = "Such as `client.status`, or `client` for every kind that begins with it. If given several"
                    + " times, any of them")
    public List<String> kind;

    @QueryParam("via")
    @Parameter(
            description = "`CABINET`, `EXTENSION`, `BULK`, `IMPORT`, or `SERVICE` for what the service did by itself")
    public String via;

    @QueryParam("from")
    @Parameter(description = "From this instant on, such as `2026-11-21T00:00:00Z`")
    public String from;

    @QueryParam("to")
    @Parameter(description = "Up to, but not including, this instant")
    public String to;

    /** @throws Invalid when a parameter is not what it should be */
    public EventFeed.Filter filter() {
        return new EventFeed.Filter(
                QueryValue.read("managerId", managerId, UUID::fromString),
                QueryValue.read("clientId", clientId, UUID::fromString),
                kinds(),
                QueryValue.read("via", via, Via::valueOf),
                QueryValue.read("from", from, Instant::parse),
                QueryValue.read("to", to, Instant::parse));
    }

    private Set<EventKind> kinds() {
        var wanted = EnumSet.noneOf(EventKind.class);
        for (var text : kind == null ? List.<String>of() : kind) {
            var meant = Arrays.stream(EventKind.values())
                    .filter(one -> one.toString().equals(text) || one.room().equals(text))
                    .toList();
            if (meant.isEmpty()) {
                throw Invalid.field("kind", "okolo.wrong-type");
            }
            wanted.addAll(meant);
        }
        return wanted.isEmpty() ? null : wanted;
    }
}
