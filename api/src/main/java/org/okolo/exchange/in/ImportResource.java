package org.okolo.exchange.in;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.Charset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.exchange.file.Encoding;
import org.okolo.exchange.line.Mapping;
import org.okolo.limit.AsksByPost;
import org.okolo.limit.BodyUpTo;
import org.okolo.limit.ReadsOnly;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.Messages;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** Clients from a file: upload, say what the columns mean, check, start, look, and revert. */
@Path("/imports")
@Tag(name = "Import and export")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class ImportResource {

    private static final long LARGEST = 24 * 1024 * 1024;

    /** Seconds: the largest file has to be read, and its rows written, on a slow machine too. */
    private static final int LONGEST_START = 600;

    @Inject
    Imports imports;

    @Inject
    CheckImport checking;

    @POST
    @Transactional
    @BodyUpTo(LARGEST)
    @Consumes({
        "text/csv",
        "text/vcard",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            operationId = "uploadImport",
            summary = "Upload a file of clients",
            description = "CSV, the first visible sheet of an XLSX workbook, or vCards; the format is detected from"
                    + " the content, and a file that is none of these is refused by name. The"
                    + " first row holds the headings; each vCard is a row. At most 24 MiB (10 MiB if compressed; otherwise"
                    + " `too-large`), 100,000 rows (`too-many-lines`) and 200 columns. The answer says what was"
                    + " found and what each column most likely means. The file is kept for a day, or until the"
                    + " import starts.")
    public RestResponse<ImportView> upload(
            @QueryParam("name") @Size(max = 200) @Parameter(description = "The name of the file") String name,
            @QueryParam("charset")
                    @Parameter(
                            description =
                                    "UTF-8, UTF-16LE, UTF-16BE, windows-1251, windows-1252, windows-1250, windows-1256,"
                                            + " KOI8-R, KOI8-U, IBM866, IBM852, x-MacCyrillic, x-MacRoman or"
                                            + " x-MacCentralEurope; detected if omitted")
                    String charset,
            byte[] content) {
        var bytes = content == null ? new byte[0] : content;
        var file = imports.upload(name == null || name.isBlank() ? "clients" : name.strip(), encoding(charset), bytes);
        return RestResponse.status(RestResponse.Status.CREATED, imports.view(file));
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List all imports, newest first",
            description = "Includes those that have not started yet.")
    public Page<ImportView> list(@BeanParam @Valid PageRequest request) {
        var before = request.after().map(cursor -> cursor.id(0)).orElse(new UUID(-1, -1));
        var files = ImportFile.<ImportFile>find("id < ?1 order by id desc", before)
                .range(0, request.rows() - 1)
                .list();
        return Page.of(files, request.limit, imports::view, file -> Cursor.of(file.id));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "Get an import and its progress",
            description = "An import continues after the service restarts.")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.view(Imports.found(id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "discardImport",
            summary = "Discard an uploaded file",
            description = "If the import has started, the answer is `conflict`: revert it instead.")
    public void discard(@PathParam("id") UUID id) {
        var file = Imports.found(id);
        if (file.jobId != null) {
            throw new Conflict(ProblemType.CONFLICT, "The import has been started; revert it instead.");
        }
        file.delete();
    }

    @POST
    @Path("/{id}/check")
    @ReadsOnly("it counts what would be imported")
    @AsksByPost
    @Operation(
            operationId = "checkImport",
            summary = "Check an import without changing anything",
            description = "Goes through every row and lists the invalid ones by their row number in the spreadsheet.")
    public ImportCheck check(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @NotNull @Valid Mapping mapping) {
        var file = Imports.requireContent(Imports.found(id));
        return checking.check(file, mapping, Messages.language(language));
    }

    @POST
    @Path("/{id}/start")
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_START)
    @Operation(
            operationId = "startImport",
            summary = "Start an import",
            description = "Happens only once: calling it again returns the progress. Invalid rows are skipped and"
                    + " reported; the others become clients in the background, each exactly once, even if the"
                    + " service restarts.")
    public RestResponse<ImportView> start(@PathParam("id") UUID id, @NotNull @Valid Mapping mapping) {
        imports.start(id, mapping);
        return RestResponse.status(RestResponse.Status.ACCEPTED, imports.view(Imports.found(id)));
    }

    @POST
    @Path("/{id}/revert")
    @Transactional
    @Operation(
            operationId = "revertImport",
            summary = "Revert a whole import",
            description = "Possible once, within 30 days. Clients it added are deleted; others lose what it gave"
                    + " them. Clients someone has worked with since are left alone and reported.")
    public RestResponse<ImportView> revert(@PathParam("id") UUID id) {
        imports.revert(id);
        return RestResponse.status(RestResponse.Status.ACCEPTED, imports.view(Imports.found(id)));
    }

    private static Charset encoding(String charset) {
        if (charset == null || charset.isBlank()) {
            return null;
        }
        return Encoding.offered().stream()
                .filter(charset::equalsIgnoreCase)
                .findFirst()
                .map(Charset::forName)
                .orElseThrow(() -> Invalid.field("charset", "okolo.charset"));
    }
}
