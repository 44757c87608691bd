package org.okolo.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForCard;
import org.okolo.limit.ReadsOnly;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** Finding clients by whatever is known of them. */
@Path("/search")
@Tag(name = "Search")
public class SearchResource {

    @Inject
    FindHits finding;

    @Inject
    Events events;

    @GET
    @ForCard
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "search",
            summary = "Search everything known about clients",
            description = "Names, handles, contacts, tags, custom fields, purchases, comments and notes. Every word"
                    + " must be found, in any of them. A word matches whatever begins with it, and its other"
                    + " forms in Russian and English; ё equals е, accents are ignored, and names are also found"
                    + " in the other script. Notes for leads are found only by leads, owners and their author."
                    + " Best matches first; deleted clients are not found. `complete` is false while the index"
                    + " is being built.")
    public SearchPage search(@BeanParam @Valid SearchFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Path("/rebuild")
    @Transactional
    @ResponseStatus(202)
    @ReadsOnly("Nothing of the project changes, and searching must work after the trial too")
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @Operation(
            operationId = "rebuildSearch",
            summary = "Rebuild the search index",
            description = "From the database, on every node. Until that is done, searches use the existing index.")
    public void rebuild() {
        events.record(Change.of(EventKind.SEARCH_REBUILT));
    }
}
