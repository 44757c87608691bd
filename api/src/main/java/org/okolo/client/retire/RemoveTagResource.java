package org.okolo.client.retire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.okolo.client.ClientTag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.tag.Tag;
import org.okolo.tag.TagView;
import org.okolo.tenancy.Role;

/** Removing a tag, or making two of them one, touches its clients, so it stands with the clients. It makes no edit of theirs stale. */
@Path("/tags")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Tags")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class RemoveTagResource {

    @Inject
    EntityManager entities;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    /** @param intoId the tag that stays */
    public record TagMerge(@NotNull UUID intoId) {}

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "removeTag",
            summary = "Delete a tag",
            description = "All clients lose it. This cannot be undone.")
    public void remove(@PathParam("id") UUID id) {
        var tag = checked(id);
        ClientTag.delete("tagId", id);
        events.record(Change.of(EventKind.TAG_REMOVED).subject(id).before(new TagView(tag)));
        tag.delete();
    }

    @POST
    @Path("/{id}/merge")
    @Transactional
    @Edits
    @Operation(
            operationId = "mergeTag",
            summary = "Merge a tag into another",
            description =
                    "All clients with this tag get the other one, and this tag is deleted. This cannot be" + " undone.")
    public TagView merge(@PathParam("id") UUID id, @NotNull @Valid TagMerge merge) {
        var tag = checked(id);
        var into = merge.intoId().equals(id) ? null : Tag.locked(merge.intoId());
        if (into == null) {
            throw Invalid.field("intoId", "okolo.tag");
        }
        entities.createQuery("""
                        delete from ClientTag gone where gone.tagId = :id and gone.clientId in
                        (select has.clientId from ClientTag has where has.tagId = :into)""")
                .setParameter("id", id)
                .setParameter("into", into.id)
                .executeUpdate();
        ClientTag.update("tagId = ?1 where tagId = ?2", into.id, id);
        var view = new TagView(into);
        events.record(Change.of(EventKind.TAG_MERGED)
                .subject(id)
                .before(new TagView(tag))
                .after(view));
        tag.delete();
        return view;
    }

    private Tag checked(UUID id) {
        var tag = NotFound.unless(Tag.locked(id), "tag");
        ifMatch.check(new TagView(tag));
        return tag;
    }
}
