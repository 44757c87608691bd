package org.okolo.client.retire;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ToldStatus;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.status.Process;
import org.okolo.status.ProcessView;
import org.okolo.status.Status;
import org.okolo.tenancy.Role;

/** Retiring a process moves the clients of all its statuses, so it stands with the clients. */
@Path("/processes")
@Tag(name = "Statuses")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class RetireProcessResource {

    @Inject
    Clock clock;

    @Inject
    IfMatch ifMatch;

    @Inject
    RetireStatuses retiring;

    @Inject
    Events events;

    @DELETE
    @Path("/{id}")
    @Transactional
    @TransactionConfiguration(timeout = RetireStatuses.PATIENCE)
    @Edits
    @Operation(
            operationId = "retireProcess",
            summary = "Retire a process with all its statuses",
            description = "If clients have one of its statuses, `successorId` must name a status of another process;"
                    + " all of them move at once. If there are more than 1000, most are moved beforehand in"
                    + " batches: if that is interrupted, repeat the request. `last-process` if there is no other"
                    + " process.")
    public void retire(@PathParam("id") UUID id, @QueryParam("successorId") UUID successorId) {
        thin(id, successorId);
        var present = Process.allLocked();
        var process = NotFound.unless(
                present.stream().filter(one -> one.id.equals(id)).findFirst().orElse(null), "process");
        var before = ifMatch.check(new ProcessView(process));
        if (present.size() == 1) {
            throw new Conflict(ProblemType.LAST_PROCESS, "Add another process first.");
        }
        var statuses = Status.ofProcess(id);
        retiring.empty(statuses, successorId);
        retiring.retire(statuses, successorId);
        process.retiredAt = clock.instant();
        process.version++;
        events.record(Change.of(EventKind.PROCESS_RETIRED)
                .subject(id)
                .before(before)
                .after(new ToldStatus(successorId, null)));
    }

    /** Without any lock on processes, which colleagues may need meanwhile. */
    private void thin(UUID id, UUID successorId) {
        Process process = Process.findById(id);
        NotFound.unless(process == null || process.retiredAt != null ? null : process, "process");
        ifMatch.check(new ProcessView(process));
        Process.getEntityManager().detach(process);
        if (Process.count("retiredAt is null") > 1) {
            retiring.thin(Status.ofProcess(id).stream().map(status -> status.id).toList(), successorId);
        }
    }
}
