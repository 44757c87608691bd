package org.okolo.merge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.ReadsOnly;
import org.okolo.tenancy.Role;

/** Two clients that turn out to be one person. */
@Path("/clients")
@Tag(name = "Duplicates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class MergeResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    MergeClients merging;

    @Inject
    PreviewMerge previewing;

    @Inject
    UndoMerge undoing;

    /** Merges, newest first. */
    public record MergeList(List<MergeView> items) {}

    /**
     * What a merge made.
     *
     * @param client as it is now
     */
    public record Merged(MergeView merge, ClientView client) {}

    /** The two clients, as they are after the undoing. */
    public record Unmerged(ClientView client, ClientView other) {}

    @GET
    @Path("/{id}/merges")
    @Operation(
            operationId = "listMerges",
            summary = "What became a part of this client, newest first",
            description = "Undone ones too.")
    public MergeList list(@PathParam("id") UUID id) {
        return new MergeList(
                Merge.into(clients.present(id).id).stream().map(MergeView::new).toList());
    }

    @POST
    @Path("/{id}/merges/preview")
    @Transactional
    @ReadsOnly("what it does is rolled back")
    @Operation(
            operationId = "previewMerge",
            summary = "What a merge would do",
            description =
                    "Done and taken back at once, so it is what the merge with the same body does. Nothing changes.")
    public MergePreview preview(@PathParam("id") UUID id, @NotNull @Valid WantedMerge wanted) {
        var preview = previewing.preview(merging.locked(id, wanted), wanted.taken());
        QuarkusTransaction.setRollbackOnly();
        return preview;
    }

    @POST
    @Path("/{id}/merges")
    @Transactional
    @Edits
    @Operation(
            operationId = "mergeClients",
            summary = "Make another client a part of this one",
            description =
                    "Everything of the other one moves here. Where both have something, this one's stays unless `take` says otherwise; of comments both stay. It can be undone within 30 days. Who may delete both may do it.")
    public Merged merge(@PathParam("id") UUID id, @NotNull @Valid WantedMerge wanted) {
        var pair = merging.locked(id, wanted);
        ifMatch.check(pair.into().version, () -> clients.view(pair.into()));
        var merge = merging.merge(pair, wanted.taken());
        return new Merged(new MergeView(merge), clients.view(clients.present(id)));
    }

    @POST
    @Path("/{id}/merges/{mergeId}/undo")
    @Transactional
    @Operation(
            operationId = "undoMerge",
            summary = "Take two merged clients apart again",
            description =
                    "Within 30 days. Each gets back what it had; what was added or changed since stays with this one. A client that has itself become a part of another is taken out there first.")
    public Unmerged undo(@PathParam("id") UUID id, @PathParam("mergeId") UUID mergeId) {
        var other = undoing.undo(id, mergeId);
        return new Unmerged(clients.view(clients.present(id)), clients.view(other));
    }
}
