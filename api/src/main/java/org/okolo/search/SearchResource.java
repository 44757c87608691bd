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
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "search",
            summary = "Search in everything known of clients",
            description =
                    "In names, handles, contacts, tags, own fields, purchases, comments and notes; all words must be"
                            + " found, each anywhere. A word finds what begins with it and its other forms in Russian and English;"
                            + " ё is е, accents do not count, names are also found in the other script. Notes for leads only are"
                            + " found by leads and their author. The best come first; deleted clients are not found."
                            + " `complete` is false while the index is being built.")
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
            summary = "Build the search index anew",
            description = "From the database, on every node. Meanwhile searching goes on with what there was.")
    public void rebuild() {
        events.record(Change.of(EventKind.SEARCH_REBUILT));
    }
}
