package org.okolo.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.EventKind;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** One note: its author, or a lead, changes or deletes it. */
@Path("/notes")
@Tag(name = "Notes")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class NoteResource {

    @Inject
    Clock clock;

    @Inject
    IfMatch ifMatch;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "editNote",
            summary = "Change the words of a note",
            description = "Only the author or a lead may; link and quote stay.")
    public NoteView edit(@PathParam("id") UUID id, @NotNull @Valid NoteEdit edit) {
        var client = clientOf(id);
        var note = checked(id);
        var before = new NoteView(note);
        note.text = edit.text();
        note.changedAt = clock.instant();
        note.version++;
        var view = new NoteView(note);
        client.changedAt = note.changedAt;
        clients.tell(EventKind.NOTE_EDITED, client, id, ToldNote.of(before), ToldNote.of(view));
        return view;
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(operationId = "deleteNote", summary = "Delete a note", description = "Only the author or a lead may.")
    public void delete(@PathParam("id") UUID id) {
        var client = clientOf(id);
        var note = checked(id);
        var before = ToldNote.of(new NoteView(note));
        note.delete();
        client.noteCount--;
        client.changedAt = clock.instant();
        clients.tell(EventKind.NOTE_DELETED, client, id, before, null);
    }

    /** The client's lock covers its notes: whoever changes one waits here. */
    private Client clientOf(UUID id) {
        Note note = NotFound.unless(Note.findById(id), "note");
        var clientId = note.clientId;
        // What was read before the lock may be out of date after it.
        Note.getEntityManager().detach(note);
        return clients.locked(clientId);
    }

    private Note checked(UUID id) {
        Note note = NotFound.unless(Note.findById(id), "note");
        if (!note.authorId.equals(manager.id()) && !manager.isAtLeast(Role.LEAD)) {
            throw new Refused(ProblemType.FORBIDDEN, "Only the author of a note or a lead may change it.");
        }
        ifMatch.check(note.version, () -> new NoteView(note));
        return note;
    }
}
