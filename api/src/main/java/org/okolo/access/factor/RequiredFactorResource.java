package org.okolo.access.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.account.Account;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.CabinetOnly;
import org.okolo.manager.Manager;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectView;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** Who in the project must have a second factor. */
@Path("/project")
@Tag(name = "Project")
public class RequiredFactorResource {

    @Inject
    CurrentManager caller;

    @Inject
    CurrentProject current;

    @Inject
    HeldManagers held;

    @Inject
    Events events;

    @Inject
    Licence licence;

    /** @param roles those whose managers must have a second factor; empty for nobody */
    @Schema(name = "RequiredSecondFactor")
    public record Required(
            @NotNull @Size(max = 3) @Schema(examples = "[]") Set<@NotNull Role> roles) {}

    @PUT
    @Path("/second-factor")
    @Transactional
    @AlsoAfterTrial("Whoever protects what is kept must not have to pay first")
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @CabinetOnly
    @Operation(
            operationId = "requireSecondFactor",
            summary = "Say which roles must have a second factor",
            description =
                    "Whoever has one of these roles and no second factor can do nothing in the project but set one"
                            + " up, in the cabinet and with manager tokens alike, at once: anything else is"
                            + " `second-factor-required`. Requires a second factor of your own (`second-factor-missing`)"
                            + " unless `roles` is empty.")
    public ProjectView require(@NotNull @Valid Required asked) {
        Account account = Account.findById(caller.accountId());
        if (!asked.roles().isEmpty() && !account.hasSecondFactor) {
            throw new Conflict(
                    ProblemType.SECOND_FACTOR_MISSING,
                    "Set up your own second factor first: nobody should ask others for what they do not do.");
        }
        var project = Project.locked(current.id());
        var before = project.secondFactorRoles;
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(asked.roles());
        if (!roles.equals(before)) {
            project.secondFactorRoles = roles;
            Manager.<Manager>list("active", true).stream()
                    .filter(manager -> roles.contains(manager.role) != before.contains(manager.role))
                    .filter(manager -> !Account.<Account>findById(manager.accountId).hasSecondFactor)
                    .forEach(held::renew);
            events.record(Change.of(EventKind.PROJECT_SECOND_FACTOR)
                    .subject(project.id)
                    .before(Map.of("roles", before))
                    .after(Map.of("roles", roles)));
        }
        return ProjectView.of(project, licence);
    }
}
