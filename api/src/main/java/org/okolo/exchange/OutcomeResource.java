package org.okolo.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.job.JobChunk;
import org.okolo.problem.Messages;
import org.okolo.tenancy.Role;

/** What became of each row of an import, as a file. */
@Path("/imports")
@Tag(name = "Import and export")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class OutcomeResource {

    @Inject
    ImportJson json;

    @GET
    @Path("/{id}/outcomes")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "getImportOutcomes",
            summary = "What became of each row, as CSV",
            description =
                    "Columns: `line`, `outcome` (`ADDED`, `COMPLETED`, `SKIPPED`, `FAILED`, `REVERTED`, `KEPT`), `clientId`,"
                            + " `field`, `message` in the language of the request. Rows not done yet are missing.")
    public RestResponse<String> outcomes(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var file = Imports.found(id);
        return ResponseBuilder.ok(csv(file, Messages.language(language)))
                .header("Content-Disposition", "attachment; filename=\"outcomes.csv\"")
                .build();
    }

    private String csv(ImportFile file, Locale language) {
        try (var text = new StringWriter();
                var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("line", "outcome", "clientId", "field", "message");
            List<JobChunk> parts = file.jobId == null
                    ? List.of()
                    : JobChunk.list("jobId = ?1 and result is not null order by number", file.jobId);
            for (var part : parts) {
                for (var one : json.outcomes(part)) {
                    print(printer, one, language);
                }
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Text cannot be written", impossible);
        }
    }

    private static void print(CSVPrinter printer, LineOutcome one, Locale language) throws IOException {
        var error = one.error();
        printer.printRecord(
                one.line(),
                one.what(),
                one.clientId(),
                error == null ? null : error.field(),
                error == null ? null : SafeCell.write(Messages.of(error.message(), language)));
    }
}
