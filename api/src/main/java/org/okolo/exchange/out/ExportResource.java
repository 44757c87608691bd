package org.okolo.exchange.out;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Messages;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** Everything a project has, to take away. */
@Path("/export")
@Tag(name = "Import and export")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class ExportResource {

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    Events events;

    @Inject
    WriteArchive archive;

    @GET
    @Transactional
    @Produces("application/zip")
    @Operation(
            operationId = "exportProject",
            summary = "Export the whole project as a ZIP archive",
            description = "Also works after the trial. `clients.csv` is for spreadsheets, `data/*.jsonl` contains"
                    + " every row of every kind, without reminders and templates that are other people's own, and `manifest.json`, which comes last, lists the contents: an"
                    + " archive without it is incomplete. In Russian, by the language of the request, cells are separated by"
                    + " semicolons, as spreadsheets there expect. Described in docs/import-export.md. Each export is"
                    + " recorded as an event.")
    @APIResponse(
            responseCode = "200",
            description = "The archive, streamed",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var projectId = project.id();
        events.record(Change.of(EventKind.PROJECT_EXPORTED).subject(projectId));
        var name = "okolo-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)) + ".zip";
        var reader = new Reader(manager.id(), manager.role(), Messages.language(language));
        StreamingOutput stream = out -> archive.write(projectId, reader, out);
        return ResponseBuilder.ok(stream)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
