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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.AsksByPost;
import org.okolo.limit.ForCard;
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
    @Schema(name = "MergedClient")
    public record Merged(MergeView merge, ClientView client) {}

    /** The two clients, as they are after the undoing. */
    @Schema(name = "UnmergedClients")
    public record Unmerged(ClientView client, ClientView other) {}

    @GET
    @Path("/{id}/merges")
    @ForCard
    @Operation(
            operationId = "listMerges",
            summary = "List the clients merged into this one, newest first",
            description = "Includes merges that were undone.")
    public MergeList list(@PathParam("id") UUID id) {
        return new MergeList(
                Merge.into(clients.present(id).id).stream().map(MergeView::new).toList());
    }

    @POST
    @Path("/{id}/merges/preview")
    @Transactional
    @ReadsOnly("what it does is rolled back")
    @AsksByPost
    @ForCard
    @Operation(
            operationId = "previewMerge",
            summary = "Preview a merge",
            description = "Performs the merge and rolls it back, so the result is exactly what a merge with the same"
                    + " body would give. Nothing changes.")
    public MergePreview preview(@PathParam("id") UUID id, @NotNull @Valid WantedMerge wanted) {
        var preview = previewing.preview(merging.locked(id, wanted), wanted.taken());
        QuarkusTransaction.setRollbackOnly();
        return preview;
    }

    @POST
    @Path("/{id}/merges")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "mergeClients",
            summary = "Merge another client into this one",
            description = "Moves everything from the other client to this one. Where both have a value, this"
                    + " client's is kept unless `take` says otherwise; both comments are kept. Can be undone"
                    + " within 30 days. Requires permission to delete both clients.")
    public Merged merge(@PathParam("id") UUID id, @NotNull @Valid WantedMerge wanted) {
        var pair = merging.locked(id, wanted);
        ifMatch.check(pair.into().version, () -> clients.view(pair.into()));
        var merge = merging.merge(pair, wanted.taken());
        return new Merged(new MergeView(merge), clients.view(clients.present(id)));
    }

    @POST
    @Path("/{id}/merges/{mergeId}/undo")
    @Transactional
    @ForCard
    @Operation(
            operationId = "undoMerge",
            summary = "Undo a merge",
            description = "Possible within 30 days. Each client gets back what it had; anything added or changed"
                    + " since stays with this one. If this client has itself been merged into another, undo that"
                    + " merge first.")
    public Unmerged undo(@PathParam("id") UUID id, @PathParam("mergeId") UUID mergeId) {
        var other = undoing.undo(id, mergeId);
        return new Unmerged(clients.view(clients.present(id)), clients.view(other));
    }
}
