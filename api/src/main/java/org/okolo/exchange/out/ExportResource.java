package org.okolo.exchange.out;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
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
                    + " every row of every kind, and `manifest.json`, which comes last, lists the contents: an"
                    + " archive without it is incomplete. Described in docs/import-export.md. Each export is"
                    + " recorded as an event.")
    @APIResponse(
            responseCode = "200",
            description = "The archive, streamed",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export() {
        var projectId = project.id();
        events.record(Change.of(EventKind.PROJECT_EXPORTED).subject(projectId));
        var name = "okolo-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)) + ".zip";
        var role = manager.role();
        StreamingOutput stream = out -> archive.write(projectId, role, out);
        return ResponseBuilder.ok(stream)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
