package org.okolo.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.find.ChooseClients.Chosen;
import org.okolo.client.find.ClientFilter;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.job.Job;
import org.okolo.job.JobKind;
import org.okolo.job.Jobs;
import org.okolo.limit.AsksByPost;
import org.okolo.limit.ReadsOnly;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** One change of many clients: counted first, then done in the background, and undone for 30 days. */
@Path("/bulk-actions")
@Tag(name = "Bulk actions")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class BulkResource {

    /** Few enough that the last moment of a part, when a project's other writes wait, is short. */
    private static final int PART = 100;

    @Inject
    Selection selection;

    @Inject
    BulkJson json;

    @Inject
    BulkLines lines;

    @Inject
    Jobs jobs;

    @Inject
    Events events;

    /** A bulk action as events tell it. */
    record ToldBulkAction(BulkAction action, int clients) {}

    @POST
    @Path("/preview")
    @Transactional
    @ReadsOnly("it counts what would be changed")
    @AsksByPost
    @Operation(
            operationId = "previewBulkAction",
            summary = "Count the clients a bulk action would change",
            description = "The query parameters are the filters of the client list. If more than 100,000 clients"
                    + " match, the answer is `bulk-too-large`.")
    public BulkPreview preview(@BeanParam @Valid ClientFilter filter, @NotNull @Valid BulkQuestion question) {
        return selection.preview(selection.of(filter, question.clientIds(), question.action()), question.action());
    }

    @POST
    @Transactional
    @Operation(
            operationId = "startBulkAction",
            summary = "Change every client that matches a filter",
            description = "Send the same filter and action as in the preview, with its token. If the filter now"
                    + " matches other clients, the answer is `selection-changed`, with the current `clients` and"
                    + " `token`. The work is done in the background under the same rules as single changes, and"
                    + " each change becomes an event.")
    public RestResponse<BulkView> start(@BeanParam @Valid ClientFilter filter, @NotNull @Valid BulkOrder order) {
        var chosen = selection.of(filter, order.clientIds(), order.action());
        var now = selection.preview(chosen, order.action());
        if (!now.token().equals(order.token())) {
            throw new Conflict(
                    ProblemType.SELECTION_CHANGED,
                    "The filter finds other clients than at the preview; look again.",
                    Map.of("clients", now.clients(), "refused", now.refused(), "token", now.token()));
        }
        var job = jobs.begin(JobKind.BULK, json.write(order.action()), parts(chosen));
        events.record(Change.of(EventKind.BULK_STARTED)
                .subject(job.id)
                .after(new ToldBulkAction(order.action(), chosen.size())));
        return RestResponse.status(RestResponse.Status.ACCEPTED, view(job));
    }

    @GET
    @Operation(
            operationId = "listBulkActions",
            summary = "List bulk actions, newest first",
            description = "Managers see their own; leads and owners see everyone's, or with `managerId` those of"
                    + " one manager.")
    public Page<BulkView> list(@QueryParam("managerId") UUID managerId, @BeanParam @Valid PageRequest request) {
        var page = jobs.list(JobKind.BULK, managerId, request);
        return new Page<>(page.items().stream().map(this::view).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getBulkAction",
            summary = "Get a bulk action and its progress",
            description = "It has finished when `state` is `DONE`. Only leads and owners find other people's bulk"
                    + " actions.")
    public BulkView get(@PathParam("id") UUID id) {
        return view(jobs.visible(JobKind.BULK, id));
    }

    @GET
    @Path("/{id}/clients")
    @Operation(
            operationId = "listBulkActionClients",
            summary = "List what happened to each client of a bulk action",
            description = "After an undo, `KEPT` marks the clients that were left alone because someone had changed"
                    + " them in the meantime.")
    public Page<BulkLineView> clients(
            @PathParam("id") UUID id,
            @QueryParam("outcome") BulkOutcome outcome,
            @BeanParam @Valid PageRequest request) {
        return lines.page(jobs.visible(JobKind.BULK, id), outcome, request);
    }

    @POST
    @Path("/{id}/undo")
    @Transactional
    @Operation(
            operationId = "undoBulkAction",
            summary = "Undo a bulk action",
            description = "Possible once, within 30 days. Runs in the background. Clients changed in the meantime"
                    + " are left alone and reported as `KEPT`.")
    public RestResponse<BulkView> undo(@PathParam("id") UUID id) {
        var job = jobs.undo(JobKind.BULK, id);
        events.record(
                Change.of(EventKind.BULK_UNDONE).subject(id).after(new ToldBulkAction(json.action(job), job.total)));
        return RestResponse.status(RestResponse.Status.ACCEPTED, view(job));
    }

    private BulkView view(Job job) {
        return new BulkView(job, json.action(job), jobs.pausedBy(job), jobs.progress(job));
    }

    private List<Jobs.Part> parts(List<Chosen> chosen) {
        var parts = new ArrayList<Jobs.Part>();
        for (var from = 0; from < chosen.size(); from += PART) {
            var part = chosen.subList(from, Math.min(from + PART, chosen.size()));
            parts.add(new Jobs.Part(json.write(part.stream().map(Chosen::id).toList()), part.size()));
        }
        return parts;
    }
}
