package org.okolo.manager;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.account.Account;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.CabinetOnly;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** A manager leaves, and everything changes hands in one step. */
@Path("/managers")
@Tag(name = "Managers")
@RolesAllowed(Role.AT_LEAST_OWNER)
public class LeaveResource {

    /** Seconds that a hand-over of very much may take. */
    private static final int PATIENCE = 3600;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    SwitchOff switchOff;

    @Inject
    PresentManagers present;

    @Inject
    HandOver handOver;

    @Inject
    CountBelongings belongings;

    /** @param counts by what it is, as {@code clients} */
    @Schema(name = "ManagerBelongings")
    public record Belongings(Map<String, Long> counts) {}

    /** How an event tells it. */
    record ToldLeaving(Leaving.Heirs to, List<UUID> successorIds, Map<String, Long> counts) {}

    @GET
    @Path("/{id}/belongings")
    @CabinetOnly
    @Operation(
            operationId = "getBelongings",
            summary = "Count what a manager would hand over",
            description = "How many of each kind, deleted clients included. Meant to be shown before the manager is"
                    + " switched off.")
    public Belongings belongings(@PathParam("id") UUID id) {
        NotFound.unless(Manager.findById(id), "manager");
        return new Belongings(belongings.of(id));
    }

    @POST
    @Path("/{id}/leave")
    @Edits
    @AlsoAfterTrial("Whoever is dismissed must be locked out, and what they had must not stay with them")
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    @CabinetOnly
    @Operation(
            operationId = "leaveProject",
            summary = "Switch a manager off and hand everything over",
            description = "Everything the manager has goes to the successors in turn, or to nobody, and all the"
                    + " manager's sessions and tokens end, all in one step. If there are more than 1000 clients"
                    + " or tasks, most are handed over beforehand in batches: if that is interrupted, repeat the"
                    + " request. `last-owner` if no active owner would be left. Also works for a manager who is"
                    + " already switched off but still has something.")
    public ManagerView leave(@PathParam("id") UUID id, @NotNull @Valid Leaving leaving) {
        Manager manager = NotFound.unless(Manager.findById(id), "manager");
        Account account = Account.findById(manager.accountId);
        ifMatch.check(manager.version, () -> ManagerView.of(manager, account, true));
        var heirs = heirs(id, leaving);
        var successors = new Successors(heirs);
        var counts = belongings.of(id);
        handOver.theMass(id, successors, () -> requireActive(heirs));
        // The longer part first, while colleagues go on working; then what has come meanwhile, when nothing more can
        // come.
        handOver.theRest(id, successors);
        switchOff.now(manager, () -> ifMatch.check(manager.version, () -> ManagerView.of(manager, account, true)));
        requireActive(heirs);
        handOver.theRest(id, successors);
        events.record(
                Change.of(EventKind.MANAGER_LEFT).subject(id).after(new ToldLeaving(leaving.to(), heirs, counts)));
        return ManagerView.of(manager, account, true);
    }

    /** Somebody else may be leaving at the same moment. */
    private void requireActive(List<UUID> heirs) {
        if (!heirs.stream().allMatch(present::isActive)) {
            throw Invalid.field("successorIds", "okolo.managers");
        }
    }

    private List<UUID> heirs(UUID leaving, Leaving wanted) {
        var named = new HashSet<>(wanted.successorIds());
        var isNamed = wanted.to() == Leaving.Heirs.SUCCESSORS;
        if (isNamed == named.isEmpty()
                || named.contains(leaving)
                || Manager.count("id in ?1 and active = true", named) != named.size()) {
            throw Invalid.field("successorIds", "okolo.managers");
        }
        var heirs = new ArrayList<>(wanted.to() == Leaving.Heirs.PRESENT ? present.inOrder() : wanted.successorIds());
        heirs.remove(leaving);
        return heirs.stream().distinct().toList();
    }
}
