package org.okolo.exchange.out;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.event.EventQuery;
import org.okolo.problem.Messages;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** The feed of events for people who work with spreadsheets. */
@Path("/events")
@Tag(name = "Events")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class EventTableResource {

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    WriteEvents events;

    @GET
    @Path("/table")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadEvents",
            summary = "Download the project's events as CSV, newest first",
            description = "Streamed, with the same filters as the list of events. Headings are in the language of"
                    + " the request; in Russian, cells are separated by semicolons, as spreadsheets there"
                    + " expect. Times are in the project's time zone. No cell can be taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "One event per line",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> table(
            @BeanParam EventQuery query, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var wanted = new WriteEvents.Wanted(
                project.id(), manager.id(), manager.role(), manager.via(), query.filter(), Messages.language(language));
        StreamingOutput stream = out -> events.write(wanted, out);
        return ResponseBuilder.ok(stream)
                .header("Content-Disposition", "attachment; filename=\"events.csv\"")
                .build();
    }
}
