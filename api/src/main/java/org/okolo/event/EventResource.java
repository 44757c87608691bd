package org.okolo.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** The feed of who did what, for leads. */
@Path("/events")
@Tag(name = "Events")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class EventResource {

    @Inject
    EventFeed feed;

    @GET
    @Operation(
            operationId = "listEvents",
            summary = "What happened in the project, newest first",
            description =
                    "Who did it, through what, and with which token or job; `before` and `after` are the JSON that was"
                            + " written then, names are those of now. Nothing here is ever changed or removed, but for"
                            + " the words of clients that are erased.")
    public Page<EventView> list(@BeanParam EventQuery query, @BeanParam @Valid PageRequest page) {
        return feed.page(query.filter(), page);
    }
}
