package org.okolo.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.page.QueryValue;
import org.okolo.tenancy.Role;

/** Clients of the project that may be one person. */
@Path("/duplicates")
@Tag(name = "Duplicates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class DuplicateGroupResource {

    @Inject
    DuplicateGroups groups;

    @GET
    @Operation(
            operationId = "listDuplicateGroups",
            summary = "List groups of clients that may be the same person",
            description = "One group for each value they share. A page may contain fewer groups than requested, even"
                    + " none, although more follow.")
    public Page<DuplicateGroup> list(
            @QueryParam("why") @Parameter(description = "`PHONE` (default), `EMAIL`, `HANDLE` or `NAME`") String why,
            @BeanParam @Valid PageRequest page) {
        return groups.page(read(why), page);
    }

    private static Why read(String text) {
        return Objects.requireNonNullElse(QueryValue.read("why", text, Why::valueOf), Why.PHONE);
    }
}
