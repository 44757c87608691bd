package org.okolo.client.retire;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.problem.NotFound;
import org.okolo.status.Status;
import org.okolo.status.StatusView;
import org.okolo.tenancy.Role;

/** Retiring a status moves its clients, so it stands with the clients. */
@Path("/statuses")
@Tag(name = "Statuses")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class StatusRemoval {

    @Inject
    IfMatch ifMatch;

    @Inject
    RetireStatuses retiring;

    @DELETE
    @Path("/{id}")
    @Transactional
    @TransactionConfiguration(timeout = RetireStatuses.PATIENCE)
    @Edits
    @Operation(
            operationId = "removeStatus",
            summary = "Retire a status",
            description = "When clients have it, `successorId` must name the status they get; all move at once."
                    + " Of more than 1000 the mass moves before, part by part: should that break off, repeat it."
                    + " The history of clients goes on naming it.")
    public void remove(@PathParam("id") UUID id, @QueryParam("successorId") UUID successorId) {
        Status status = Status.findById(id);
        NotFound.unless(status == null || status.retiredAt != null ? null : status, "status");
        ifMatch.check(status.version, () -> new StatusView(status));
        retiring.thin(List.of(id), successorId);
        retiring.empty(List.of(status), successorId);
        // Somebody may have edited it while we waited for the lock.
        ifMatch.check(status.version, () -> new StatusView(status));
        retiring.retire(List.of(status), successorId);
    }
}
