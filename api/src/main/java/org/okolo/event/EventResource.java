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
            summary = "List what happened in the project, newest first",
            description = "Who did it, through what, and with which token or job. `before` and `after` are the JSON"
                    + " recorded at that time; names are current. Events are never changed or removed, except"
                    + " that what they say about erased clients is erased.")
    public Page<EventView> list(@BeanParam EventQuery query, @BeanParam @Valid PageRequest page) {
        return feed.page(query.filter(), page);
    }
}
