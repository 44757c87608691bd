package org.okolo.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.Clients;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** The notes of one client. */
@Path("/clients")
@Tag(name = "Notes")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientNotesResource {

    /** Ids grow with time, so they are the order of writing. */
    private static final String AFTER_PINNED = " and (pinned = false or id < :id)";

    private static final String AFTER_OTHERS = " and pinned = false and id < :id";

    @Inject
    Clients clients;

    @Inject
    NoteRule rule;

    @Inject
    AddNote adding;

    @GET
    @Path("/{id}/notes")
    @ForCard
    @Operation(
            operationId = "listNotes",
            summary = "List a client's notes, pinned first, then newest first",
            description = "Each with the link and the quoted text it came from. Expired notes are left out; notes"
                    + " for leads and the author are shown only to them.")
    public Page<NoteView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        clients.present(id);
        var parameters = rule.readable();
        parameters.put("client", id);
        var where = new StringBuilder("clientId = :client and ").append(NoteRule.READABLE);
        request.after().ifPresent(cursor -> {
            where.append(cursor.text(0).equals("true") ? AFTER_PINNED : AFTER_OTHERS);
            parameters.put("id", cursor.id(1));
        });
        var notes = Note.<Note>find(where + " order by pinned desc, id desc", parameters)
                .range(0, request.rows() - 1)
                .list();
        return Page.of(notes, request.limit, NoteView::new, note -> Cursor.of(note.pinned, note.id));
    }

    @POST
    @Path("/{id}/notes")
    @Transactional
    @ForCard
    @Operation(
            operationId = "addNote",
            summary = "Add a note to a client",
            description = "Does not make a colleague's open edit of the client stale. A note for leads and the"
                    + " author (`LEAD_AND_AUTHOR`) is hidden from everyone else: in lists, counts, events and"
                    + " the live stream.")
    public RestResponse<NoteView> add(@PathParam("id") UUID id, @NotNull @Valid NewNote wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, adding.add(id, wanted));
    }
}
