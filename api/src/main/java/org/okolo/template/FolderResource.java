package org.okolo.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.edit.Order;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** The folders templates lie in: those of the team, and one's own. */
@Path("/folders")
@Tag(name = "Templates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class FolderResource {

    private static final int MOST = 100;

    @Inject
    IfMatch ifMatch;

    @Inject
    TemplateRule rule;

    @Inject
    Events events;

    public record FolderList(List<FolderView> items) {}

    /** @param shared for the whole team, which only leads may say; else the caller's own */
    public record NewFolder(
            boolean shared,

            @NotBlank @Size(max = 60) @Schema(examples = "Greetings")
            String name) {}

    @GET
    @Operation(
            operationId = "listFolders",
            summary = "List all template folders, in order",
            description = "The team's first, then your own.")
    public FolderList list() {
        var found = new ArrayList<FolderView>();
        rule.scopes()
                .forEach(scope -> TemplateFolder.inOrder(scope).forEach(folder -> found.add(new FolderView(folder))));
        return new FolderList(found);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "addFolder",
            summary = "Add a folder at the end",
            description = "The team may have at most 100, and so may each manager.")
    public RestResponse<FolderView> add(@NotNull @Valid NewFolder wanted) {
        rule.mayChange(wanted.shared());
        var present = TemplateFolder.inOrder(rule.scope(wanted.shared()));
        if (present.size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "There are " + MOST + " folders at most.");
        }
        var folder = new TemplateFolder();
        folder.scopeId = rule.scope(wanted.shared());
        folder.managerId = rule.owner(wanted.shared());
        folder.name = wanted.name().trim();
        folder.append(present);
        folder.version = 1;
        folder.persist();
        var view = new FolderView(folder);
        tell(folder, Change.of(EventKind.TEMPLATE_FOLDER_ADDED).after(view));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "editFolder",
            summary = "Rename a folder",
            description = "Only leads and owners may rename the team's folders.")
    public FolderView edit(@PathParam("id") UUID id, @NotNull @Valid FolderEdit edit) {
        var folder = checked(id);
        var before = new FolderView(folder);
        folder.name = edit.name();
        folder.version++;
        var view = new FolderView(folder);
        tell(folder, Change.of(EventKind.TEMPLATE_FOLDER_EDITED).before(before).after(view));
        return view;
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "deleteFolder",
            summary = "Delete a folder",
            description = "Its templates are kept, in no folder.")
    public void delete(@PathParam("id") UUID id) {
        var folder = checked(id);
        Template.update("folderId = null where folderId = ?1", id);
        folder.delete();
        tell(folder, Change.of(EventKind.TEMPLATE_FOLDER_DELETED).before(new FolderView(folder)));
    }

    @PUT
    @Path("/order")
    @Transactional
    @Operation(
            operationId = "orderFolders",
            summary = "Reorder the folders",
            description = "The list must name every folder of the team, or every one of your own, exactly once.")
    public FolderList order(@NotNull @Valid Order order) {
        var first = TemplateFolder.<TemplateFolder>findById(order.ids().get(0));
        if (first == null || !rule.scopes().contains(first.scopeId)) {
            throw Invalid.field("ids", "okolo.folder-order");
        }
        rule.mayChange(first.managerId == null);
        var before = order.put(TemplateFolder.inOrder(first.scopeId), "okolo.folder-order");
        tell(first, Change.of(EventKind.TEMPLATE_FOLDERS_ORDERED).before(before).after(order));
        return list();
    }

    private TemplateFolder checked(UUID id) {
        var folder = rule.visible(TemplateFolder.<TemplateFolder>findById(id, LockModeType.PESSIMISTIC_WRITE));
        rule.mayChange(folder.managerId == null);
        ifMatch.check(new FolderView(folder));
        return folder;
    }

    private void tell(TemplateFolder folder, Change change) {
        events.record(change.subject(folder.id).onlyFor(folder.managerId));
    }
}
