package org.okolo.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** One note and the texts it had: its author, or a lead, changes or deletes it. */
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
    NoteRule rule;

    @Inject
    Notes notes;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getNote",
            summary = "Get a note",
            description = "Not found if the note has expired or the caller may not read it.")
    public NoteView get(@PathParam("id") UUID id) {
        return new NoteView(notes.present(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "editNote",
            summary = "Edit the text of a note",
            description = "Only the author, leads and owners may do this. Link and quote stay, and the previous text"
                    + " is kept.")
    public NoteView edit(@PathParam("id") UUID id, @NotNull @Valid NoteEdit edit) {
        var found = notes.locked(id);
        var note = checked(found.note());
        if (!note.text.equals(edit.text())) {
            var before = ToldNote.of(note);
            FormerNote.keep(note);
            note.text = edit.text();
            note.textBy = manager.id();
            note.textAt = clock.instant();
            notes.changed(found, before, ToldNote.of(note));
        }
        return new NoteView(note);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "deleteNote",
            summary = "Delete a note",
            description = "Deletes its previous texts too. Only the author, leads and owners may do this.")
    public void delete(@PathParam("id") UUID id) {
        var found = notes.locked(id);
        var note = checked(found.note());
        note.delete();
        if (note.isForTeam()) {
            found.client().noteCount--;
        }
        notes.tell(found, Change.of(EventKind.NOTE_DELETED).before(ToldNote.of(note)));
    }

    @GET
    @Path("/{id}/history")
    @ForCard
    @Operation(
            operationId = "listFormerNotes",
            summary = "List the previous texts of a note, newest first",
            description = "Each with who wrote it and when. The current text is in the note itself.")
    public Page<FormerNoteView> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        notes.present(id);
        var below = request.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var former = FormerNote.<FormerNote>find("noteId = ?1 and version < ?2 order by version desc", id, (int)
                        Math.min(below, Integer.MAX_VALUE))
                .range(0, request.rows() - 1)
                .list();
        return Page.of(former, request.limit, FormerNoteView::new, one -> Cursor.of(one.version));
    }

    private Note checked(Note note) {
        rule.mayChange(note);
        ifMatch.check(new NoteView(note));
        return note;
    }
}
