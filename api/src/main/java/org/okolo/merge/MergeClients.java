package org.okolo.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientRowsMoved;
import org.okolo.client.Clients;
import org.okolo.client.owner.OwnerRule;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.Stale;
import org.okolo.tenancy.CurrentManager;

/** Makes one client of two. The one that goes keeps its row, so that the two can be taken apart again. */
@ApplicationScoped
class MergeClients {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    @Inject
    MoveRows rows;

    @Inject
    Event<ClientRowsMoved> moved;

    @Inject
    ObjectMapper json;

    /** Two clients, locked in one order by everybody. */
    record Pair(Client into, Client from) {}

    /**
     * @throws NotFound when one of them is not there
     * @throws org.okolo.problem.Refused when the caller may not delete one of them
     */
    Pair locked(UUID intoId, WantedMerge wanted) {
        var pair = lock(intoId, wanted.otherId());
        owners.mayDelete(pair.into());
        owners.mayDelete(pair.from());
        if (wanted.otherVersion() != null && wanted.otherVersion() != pair.from().version) {
            throw new Stale(clients.view(pair.from()));
        }
        return pair;
    }

    private Pair lock(UUID intoId, UUID fromId) {
        NotFound.unless(Client.findById(intoId), "client");
        if (intoId.equals(fromId) || Client.findById(fromId) == null) {
            throw Invalid.field("otherId", "okolo.merge-other");
        }
        // What was read before the locks may be out of date after them.
        Client.getEntityManager().clear();
        if (intoId.compareTo(fromId) < 0) {
            var into = clients.locked(intoId);
            return new Pair(into, clients.locked(fromId));
        }
        var from = clients.locked(fromId);
        return new Pair(clients.locked(intoId), from);
    }

    Merge merge(Pair pair, Take take) {
        var before = Typed.of(pair.into());
        var after = before.with(Typed.of(pair.from()), take);
        var memory = rows.move(pair.from().id, pair.into().id, take);
        var into = clients.locked(pair.into().id);
        var from = clients.locked(pair.from().id);
        after.writeTo(into);
        Room.check(clients.view(into));
        from.mergedInto = into.id;
        from.deletedAt = clock.instant();
        var merge = stored(into, from, new Memory(before, after, memory.moved(), memory.dropped()));
        settle(into, from);
        var told = new ToldMerge(into.id, from.id);
        clients.changed(
                from, Change.of(EventKind.CLIENT_MERGED).subject(merge.id).after(told));
        clients.changed(
                into, Change.of(EventKind.CLIENT_MERGED).subject(merge.id).after(told));
        return merge;
    }

    /** Counts again what is counted, and makes both findable by what they have now. */
    void settle(Client into, Client from) {
        moved.fire(new ClientRowsMoved(List.of(into, from)));
        clients.rewriteWords(into);
        clients.rewriteWords(from);
    }

    private Merge stored(Client into, Client from, Memory memory) {
        var merge = new Merge();
        merge.intoId = into.id;
        merge.fromId = from.id;
        merge.fromName = from.name;
        merge.mergedAt = clock.instant();
        merge.mergedBy = manager.id();
        merge.memoryUntil = merge.undoableUntil();
        try {
            merge.memory = json.writeValueAsString(memory);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        merge.persist();
        return merge;
    }
}
