package org.okolo.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.owner.OwnerRule;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;

/** Takes two merged clients apart again. */
@ApplicationScoped
class UndoMerge {

    @Inject
    Clock clock;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    @Inject
    MoveRows rows;

    @Inject
    MergeClients merging;

    @Inject
    ObjectMapper json;

    /**
     * @param intoId the client that stayed; deleted or merged away itself it cannot be taken apart
     * @return the client that is back
     */
    Client undo(UUID intoId, UUID mergeId) {
        var merge = known(intoId, mergeId);
        var fromId = merge.fromId;
        // Clients first, in the order of their ids, then the merge: as everybody locks.
        Client.getEntityManager().clear();
        lock(intoId, fromId);
        var into = clients.locked(intoId);
        owners.mayDelete(into);
        merge = Merge.locked(mergeId);
        refuseUnlessUndoable(merge);
        var memory = Memory.of(merge, json);
        merge.undoneAt = clock.instant();
        merge.memory = Merge.NOTHING;
        merge.memoryUntil = null;
        rows.moveBack(memory, fromId, intoId);
        into = clients.locked(intoId);
        var from = clients.lockedOrDeleted(fromId);
        memory.before().putBack(memory.after(), Typed.of(into)).writeTo(into);
        from.mergedInto = null;
        from.deletedAt = null;
        merging.settle(into, from);
        var told = new ToldMerge(intoId, fromId);
        clients.changed(
                from, Change.of(EventKind.CLIENT_UNMERGED).subject(mergeId).before(told));
        clients.changed(
                into, Change.of(EventKind.CLIENT_UNMERGED).subject(mergeId).before(told));
        return from;
    }

    private void lock(UUID one, UUID other) {
        var isFirst = one.compareTo(other) < 0;
        clients.lockedOrDeleted(isFirst ? one : other);
        clients.lockedOrDeleted(isFirst ? other : one);
    }

    private static Merge known(UUID intoId, UUID mergeId) {
        NotFound.unless(Client.findById(intoId), "client");
        Merge merge = Merge.findById(mergeId);
        return NotFound.unless(merge == null || !merge.intoId.equals(intoId) ? null : merge, "merge");
    }

    private void refuseUnlessUndoable(Merge merge) {
        if (merge.undoneAt != null) {
            throw new Conflict(ProblemType.CONFLICT, "The merge has been undone already.");
        }
        if (!clock.instant().isBefore(merge.undoableUntil())) {
            throw new Conflict(ProblemType.CONFLICT, "A merge can be undone within 30 days.");
        }
    }
}
