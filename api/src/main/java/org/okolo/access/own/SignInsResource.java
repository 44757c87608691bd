package org.okolo.access.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.SignInRecord;
import org.okolo.limit.CabinetOnly;
import org.okolo.manager.Manager;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** Who came in, and who tried. */
@Path("/sign-ins")
@Tag(name = "Sessions")
public class SignInsResource {

    /** Greater than every id, for the first page. */
    private static final UUID END = new UUID(-1, -1);

    @Inject
    CurrentManager caller;

    @Inject
    CurrentProject project;

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @Operation(
            operationId = "listSignIns",
            summary = "List sign-ins, newest first",
            description = "My own of the last 180 days, refused ones included. Owners may ask for another manager's:"
                    + " those into this project, and refused ones.")
    public Page<SignInView> list(@QueryParam("managerId") UUID managerId, @BeanParam @Valid PageRequest page) {
        var before = page.after().map(cursor -> cursor.id(0)).orElse(END);
        return Page.of(
                managerId == null || managerId.equals(caller.id())
                        ? own(before, page.rows())
                        : of(managerId, before, page.rows()),
                page.limit,
                SignInView::of,
                row -> Cursor.of(row.id));
    }

    private List<SignInRecord> own(UUID before, int rows) {
        return SignInRecord.<SignInRecord>find(
                        "accountId = ?1 and id < ?2 order by id desc", caller.accountId(), before)
                .page(0, rows)
                .list();
    }

    /** Where else the person works is none of this owner's business. */
    private List<SignInRecord> of(UUID managerId, UUID before, int rows) {
        if (!caller.isAtLeast(Role.OWNER)) {
            throw new Refused(ProblemType.FORBIDDEN, "Sign-ins of others are the owner's business.");
        }
        Manager manager = NotFound.unless(Manager.findById(managerId), "manager");
        return SignInRecord.<SignInRecord>find(
                        "accountId = ?1 and id < ?2 and (projectId = ?3 or kind in ?4) order by id desc",
                        manager.accountId,
                        before,
                        project.id(),
                        List.of(SignInRecord.Kind.REFUSED, SignInRecord.Kind.SECOND_FACTOR_REFUSED))
                .page(0, rows)
                .list();
    }
}
