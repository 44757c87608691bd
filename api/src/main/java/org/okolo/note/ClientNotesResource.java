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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.Clients;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** The notes of one client. */
@Path("/clients")
@Tag(name = "Notes")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientNotesResource {

    @Inject
    Clients clients;

    @Inject
    AddNote adding;

    @GET
    @Path("/{id}/notes")
    @Operation(
            operationId = "listNotes",
            summary = "The notes on a client, newest first",
            description = "With the link and the quoted text each came from.")
    public Page<NoteView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        clients.present(id);
        // Ids grow with time, so they are the order of writing.
        List<Note> notes = request.after()
                .map(cursor -> Note.<Note>find("clientId = ?1 and id < ?2 order by id desc", id, cursor.id(0)))
                .orElseGet(() -> Note.find("clientId = ?1 order by id desc", id))
                .range(0, request.rows() - 1)
                .list();
        return Page.of(notes, request.limit, NoteView::new, note -> Cursor.of(note.id));
    }

    @POST
    @Path("/{id}/notes")
    @Transactional
    @Operation(
            operationId = "addNote",
            summary = "Write a note on a client",
            description = "Does not make a colleague's open edit of the client stale.")
    public RestResponse<NoteView> add(@PathParam("id") UUID id, @NotNull @Valid NewNote wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, adding.add(id, wanted));
    }
}
