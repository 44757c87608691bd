package org.okolo.client.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Clients;
import org.okolo.client.ToldStatus;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** The way of a client through the statuses, read from the events, which tell it already. */
@Path("/clients")
@Tag(name = "Clients")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class MoveResource {

    private static final List<EventKind> MOVING = List.of(EventKind.CLIENT_ADDED, EventKind.CLIENT_STATUS);

    @Inject
    Clients clients;

    @Inject
    ObjectMapper json;

    @GET
    @Path("/{id}/moves")
    @ForCard
    @Operation(
            operationId = "listClientMoves",
            summary = "List a client's moves between statuses, newest first",
            description = "Who moved it, when, from where, to where and why. The last entry shows the first status"
                    + " of the client. Statuses may have been retired since: `GET /statuses?retired=true` has"
                    + " their captions.")
    public Page<Move> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        clients.present(id);
        var before = request.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var events = Event.<Event>find(
                        "clientId = ?1 and kind in ?2 and seq < ?3 order by seq desc", id, MOVING, before)
                .range(0, request.rows() - 1)
                .list();
        return Page.of(events, request.limit, this::move, event -> Cursor.of(event.seq));
    }

    private Move move(Event event) {
        var before = told(event.before);
        var after = told(event.after);
        return new Move(
                event.seq, event.at, event.managerId, event.via, before.statusId(), after.statusId(), after.reason());
    }

    /** What an event keeps of a client may be more than its status. */
    private ToldStatus told(String written) {
        try {
            return written == null
                    ? new ToldStatus(null, null)
                    : json.readerFor(ToldStatus.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(written);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
