package org.okolo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.TagClients;
import org.okolo.client.find.ChooseClients;
import org.okolo.job.Job;
import org.okolo.problem.Invalid;

/** Puts back what a bulk action changed, and leaves alone what somebody changed since: the events know. */
@ApplicationScoped
class UndoBulk {

    @Inject
    Clock clock;

    @Inject
    TouchedSince touched;

    @Inject
    ChooseClients choosing;

    @Inject
    ChangeClient changing;

    @Inject
    TagClients tagging;

    /** @param since when the action did its work on these clients, or just before */
    List<BulkLine> undo(Job job, BulkAction action, List<BulkLine> lines, Instant since) {
        var changed = lines.stream()
                .filter(line -> line.outcome() == BulkOutcome.CHANGED)
                .map(BulkLine::clientId)
                .toList();
        if (changed.isEmpty()) {
            return lines;
        }
        var clients = choosing.locked(changed);
        var others = touched(job, action, changed, since);
        return lines.stream()
                .map(line -> line.outcome() == BulkOutcome.CHANGED
                        ? line.now(outcome(line, clients.get(line.clientId()), action, others))
                        : line)
                .toList();
    }

    private BulkOutcome outcome(BulkLine line, Client client, BulkAction action, Set<UUID> others) {
        try {
            var free = client != null && !others.contains(client.id);
            return free && putBack(line, client, action) ? BulkOutcome.UNDONE : BulkOutcome.KEPT;
        } catch (Invalid noLongerThere) {
            // The status was retired, the manager switched off, the tag removed.
            return BulkOutcome.KEPT;
        }
    }

    private boolean putBack(BulkLine line, Client client, BulkAction action) {
        if (client.isDeleted() != (action.kind() == BulkKind.DELETE)) {
            return false;
        }
        return switch (action.kind()) {
            case STATUS ->
                Objects.equals(client.statusId, action.statusId()) && changing.status(client, line.before(), null);
            case OWNER -> Objects.equals(client.ownerId, action.ownerId()) && changing.giveBack(client, line.before());
            case TAG_ADD -> tagging.remove(client, action.tagId());
            case TAG_REMOVE -> tagging.add(client, action.tagId());
            case DELETE -> restore(client);
        };
    }

    private boolean restore(Client client) {
        if (!client.isRestorable(clock.instant())) {
            return false;
        }
        changing.restore(client);
        return true;
    }

    /** Those of the clients of which the same thing was changed since, by anybody but this job. Of tags only this one matters. */
    private Set<UUID> touched(Job job, BulkAction action, Collection<UUID> clients, Instant since) {
        var kinds = action.kind().told();
        return action.kind().isTag()
                ? touched.inTag(action.tagId(), clients, kinds, since, job)
                : touched.of(clients, kinds, since, job);
    }
}
