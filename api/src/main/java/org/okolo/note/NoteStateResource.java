package org.okolo.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Events;
import org.okolo.limit.ForCard;
import org.okolo.tenancy.Role;

/** Where a note stands, how long, and for whom. */
@Path("/notes")
@Tag(name = "Notes")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class NoteStateResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    NoteRule rule;

    @Inject
    Notes notes;

    @Inject
    Events events;

    public record PinnedChange(@NotNull Boolean pinned) {}

    /** @param expiresAt later than now; null lets the note stay for good, and has to be said */
    public record ExpiryChange(
            @JsonProperty(required = true) @Schema(required = true, nullable = true, examples = "2030-01-31T21:00:00Z")
            Instant expiresAt) {}

    public record VisibilityChange(@NotNull Visibility visibility) {}

    /** What events keep of it before and after: this, and the two below. */
    record ToldPinned(boolean pinned) {}

    /** @param expiresAt null is "never" and is written */
    record ToldExpiry(Instant expiresAt) {}

    record ToldVisibility(Visibility visibility) {}

    @PUT
    @Path("/{id}/pinned")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "pinNote",
            summary = "Pin or unpin a note",
            description = "Everyone who may read the note may do this.")
    public NoteView pin(@PathParam("id") UUID id, @NotNull @Valid PinnedChange change) {
        var found = notes.locked(id);
        var note = checked(found.note());
        if (note.pinned != change.pinned()) {
            note.pinned = change.pinned();
            notes.changed(found, new ToldPinned(!note.pinned), new ToldPinned(note.pinned));
        }
        return new NoteView(note);
    }

    @PUT
    @Path("/{id}/expiry")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setNoteExpiry",
            summary = "Set when a note expires",
            description = "From then on it appears in no list, and it is removed soon after. Only the author, leads"
                    + " and owners may do this.")
    public NoteView expiry(@PathParam("id") UUID id, @NotNull @Valid ExpiryChange change) {
        var found = notes.locked(id);
        rule.mayChange(found.note());
        var note = checked(found.note());
        notes.refusePast(change.expiresAt());
        if (!Objects.equals(note.expiresAt, change.expiresAt())) {
            var before = new ToldExpiry(note.expiresAt);
            note.expiresAt = change.expiresAt();
            notes.changed(found, before, new ToldExpiry(note.expiresAt));
        }
        return new NoteView(note);
    }

    @PUT
    @Path("/{id}/visibility")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "setNoteVisibility",
            summary = "Set who may read a note",
            description = "`TEAM`, or `LEAD_AND_AUTHOR`, which also hides its past events. Only the author, leads"
                    + " and owners may do this.")
    public NoteView visibility(@PathParam("id") UUID id, @NotNull @Valid VisibilityChange change) {
        var found = notes.locked(id);
        rule.mayChange(found.note());
        var note = checked(found.note());
        if (note.visibility != change.visibility()) {
            var before = new ToldVisibility(note.visibility);
            found.client().noteCount += change.visibility() == Visibility.TEAM ? 1 : -1;
            note.visibility = change.visibility();
            events.show(note.clientId, id, note.onlyFor());
            // This one is for everybody, so that colleagues' cards drop what they show or fetch what they may.
            notes.changed(found, null, before, new ToldVisibility(note.visibility));
        }
        return new NoteView(note);
    }

    private Note checked(Note note) {
        ifMatch.check(new NoteView(note));
        return note;
    }
}
