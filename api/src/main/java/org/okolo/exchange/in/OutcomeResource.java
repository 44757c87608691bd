package org.okolo.exchange.in;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.problem.Messages;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** What became of each line of an import, as a file. */
@Path("/imports")
@Tag(name = "Import and export")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class OutcomeResource {

    @Inject
    CurrentProject project;

    @Inject
    WriteOutcomes outcomes;

    @GET
    @Path("/{id}/outcomes")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "getImportOutcomes",
            summary = "Download the result of each row as CSV",
            description = "Streamed. Columns: `line`, `outcome` (`ADDED`, `COMPLETED`, `SKIPPED`, `FAILED`,"
                    + " `REVERTED`, `KEPT`), `clientId`, `field`, `heading`, and `message` in the language of"
                    + " the request. Rows not yet processed are missing.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, in order",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> outcomes(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        Imports.found(id);
        var projectId = project.id();
        StreamingOutput stream = out -> outcomes.write(projectId, id, Messages.language(language), out);
        return ResponseBuilder.ok(stream)
                .header("Content-Disposition", "attachment; filename=\"outcomes.csv\"")
                .build();
    }
}
