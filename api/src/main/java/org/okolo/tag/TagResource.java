package org.okolo.tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForCard;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** The tags of the project. Every manager may add one, as it comes to mind at work; leads change them. Removing and merging touch
 * clients: {@code client.retire.RemoveTagResource}. */
@Path("/tags")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Tags")
public class TagResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    AddTag adding;

    /** All tags, by name. */
    public record TagList(List<TagView> items) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "listTags",
            summary = "List all tags, by name",
            description = "There are at most 1000, so they come all at once.")
    public TagList list() {
        return new TagList(Tag.inOrder().stream().map(TagView::new).toList());
    }

    @POST
    @Transactional
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "addTag",
            summary = "Add a tag",
            description = "If there is already a tag with this name, the answer is `tag-exists` with its `tagId`.")
    public RestResponse<TagView> add(@NotNull @Valid TagEdit edit) {
        return RestResponse.status(RestResponse.Status.CREATED, new TagView(adding.add(edit)));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Edits
    @Operation(
            operationId = "editTag",
            summary = "Rename a tag or change its colour",
            description = "Its clients keep it. If another tag has that name, the answer is `tag-exists`: merge the"
                    + " two.")
    public TagView edit(@PathParam("id") UUID id, @NotNull @Valid TagEdit edit) {
        var tag = NotFound.unless(Tag.locked(id), "tag");
        var before = ifMatch.check(new TagView(tag));
        Tag.named(edit.name()).filter(other -> !other.id.equals(id)).ifPresent(AddTag::refuse);
        tag.apply(edit);
        tag.version++;
        adding.write(edit, () -> Tag.flush());
        var view = new TagView(tag);
        events.record(Change.of(EventKind.TAG_EDITED).subject(id).before(before).after(view));
        return view;
    }
}
