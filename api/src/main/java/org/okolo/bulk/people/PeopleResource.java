package org.okolo.bulk.people;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.job.Job;
import org.okolo.job.JobKind;
import org.okolo.job.Jobs;
import org.okolo.limit.ForCard;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** One action on several people selected on a page, done in the background, and undone for 30 days. */
@Path("/people-actions")
@Tag(name = "People actions")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class PeopleResource {

    /** Few enough that the last moment of a part, when a project's other writes wait, is short. */
    private static final int PART = 50;

    @Inject
    PeopleJson json;

    @Inject
    ReadPeople reading;

    @Inject
    KnownParts known;

    @Inject
    Jobs jobs;

    @Inject
    Events events;

    /** A people action as events tell it. */
    record ToldPeopleAction(PeopleAction people, int clients) {}

    @POST
    @Transactional
    @ForCard
    @Operation(
            operationId = "startPeopleAction",
            summary = "Add, tag, assign or move several people at once",
            description =
                    "For up to 500 people selected on a page, by the same rules as single changes: who is a client"
                            + " is decided by the profile, a client deleted within 30 days is restored, and whoever is one"
                            + " already only gets the rest. The work is done in the background, and each change becomes an"
                            + " event. Send an `Idempotency-Key`, so that a repetition does not order it twice.")
    public RestResponse<PeopleView> start(@NotNull @Valid PeopleOrder order) {
        known.check(order.action());
        var job = jobs.begin(JobKind.PEOPLE, json.write(order.action()), parts(order.people()));
        events.record(told(EventKind.BULK_STARTED, job));
        return RestResponse.status(RestResponse.Status.ACCEPTED, view(job));
    }

    @GET
    @ForCard
    @Operation(
            operationId = "listPeopleActions",
            summary = "List people actions, newest first",
            description = "Managers see their own; leads and owners see everyone's, or with `managerId` those of"
                    + " one manager.")
    public Page<PeopleView> list(@QueryParam("managerId") UUID managerId, @BeanParam @Valid PageRequest request) {
        var page = jobs.list(JobKind.PEOPLE, managerId, request);
        return new Page<>(page.items().stream().map(this::view).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPeopleAction",
            summary = "Get a people action and its progress",
            description = "It has finished when `state` is `DONE`. Only leads and owners find other people's.")
    public PeopleView get(@PathParam("id") UUID id) {
        return view(jobs.visible(JobKind.PEOPLE, id));
    }

    @GET
    @Path("/{id}/outcomes")
    @ForCard
    @Operation(
            operationId = "listPeopleActionOutcomes",
            summary = "List what happened to each person of a people action",
            description = "People are named by their place in the order: of those who are no clients nothing is kept."
                    + " After an undo, `KEPT` marks those who were left alone because someone had worked with them"
                    + " in the meantime.")
    public PeopleOutcomes outcomes(@PathParam("id") UUID id) {
        return reading.outcomes(jobs.visible(JobKind.PEOPLE, id));
    }

    @POST
    @Path("/{id}/undo")
    @Transactional
    @ForCard
    @Operation(
            operationId = "undoPeopleAction",
            summary = "Undo a people action",
            description = "Possible once, within 30 days. Runs in the background: clients it added are deleted, the"
                    + " others get back what they had. Who was changed in the meantime is left alone and reported as"
                    + " `KEPT`.")
    public RestResponse<PeopleView> undo(@PathParam("id") UUID id) {
        var job = jobs.undo(JobKind.PEOPLE, id);
        events.record(told(EventKind.BULK_UNDONE, job));
        return RestResponse.status(RestResponse.Status.ACCEPTED, view(job));
    }

    private Change told(EventKind kind, Job job) {
        return Change.of(kind).subject(job.id).after(new ToldPeopleAction(json.action(job), job.total));
    }

    private PeopleView view(Job job) {
        return new PeopleView(job, json.action(job), jobs.pausedBy(job), jobs.progress(job));
    }

    private List<Jobs.Part> parts(List<SelectedPerson> people) {
        var parts = new ArrayList<Jobs.Part>();
        for (var from = 0; from < people.size(); from += PART) {
            var part = people.subList(from, Math.min(from + PART, people.size()));
            parts.add(new Jobs.Part(json.write(new PeopleJson.Waiting(from, part)), part.size()));
        }
        return parts;
    }
}
