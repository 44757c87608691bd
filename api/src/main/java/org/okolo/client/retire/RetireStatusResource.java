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
public class RetireStatusResource {

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
            description = "If clients have it, `successorId` must name the status they get; all of them move at"
                    + " once. If there are more than 1000, most are moved beforehand in batches: if that is"
                    + " interrupted, repeat the request. Clients' history still names the retired status.")
    public void remove(@PathParam("id") UUID id, @QueryParam("successorId") UUID successorId) {
        Status status = Status.findById(id);
        NotFound.unless(status == null || status.retiredAt != null ? null : status, "status");
        ifMatch.check(new StatusView(status));
        retiring.thin(List.of(id), successorId);
        retiring.empty(List.of(status), successorId);
        // Somebody may have edited it while we waited for the lock.
        ifMatch.check(new StatusView(status));
        retiring.retire(List.of(status), successorId);
    }
}
