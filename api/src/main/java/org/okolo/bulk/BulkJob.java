package org.okolo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.TagClients;
import org.okolo.client.find.ChooseClients;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.job.JobWork;
import org.okolo.problem.Invalid;
import org.okolo.problem.Refused;

/**
 * Does a bulk action, part by part, as the manager who ordered it: what they may not do to a single client they may not
 * do here.
 */
@ApplicationScoped
class BulkJob implements JobWork {

    @Inject
    BulkJson json;

    @Inject
    ChooseClients choosing;

    @Inject
    ChangeClient changing;

    @Inject
    TagClients tagging;

    @Inject
    UndoBulk undoing;

    @Override
    public JobKind kind() {
        return JobKind.BULK;
    }

    @Override
    public void work(Job job, JobChunk chunk) {
        var action = json.action(job);
        var ids = json.clientIds(chunk);
        var clients = choosing.locked(ids);
        var lines = new ArrayList<BulkLine>();
        for (var id : ids) {
            lines.add(line(id, clients.get(id), action));
        }
        chunk.result = json.write(lines);
        chunk.changed = count(lines, BulkOutcome.CHANGED);
        chunk.same = count(lines, BulkOutcome.SAME);
        chunk.refused = count(lines, BulkOutcome.REFUSED);
        chunk.failed = count(lines, BulkOutcome.GONE);
    }

    @Override
    public void undo(Job job, JobChunk chunk) {
        var lines = undoing.undo(job, json.action(job), json.lines(chunk), chunk.doneAt);
        chunk.result = json.write(lines);
        chunk.undone = count(lines, BulkOutcome.UNDONE);
        chunk.kept = count(lines, BulkOutcome.KEPT);
    }

    @Override
    public void givenUp(Job job, JobChunk chunk) {
        chunk.result = json.write(json.clientIds(chunk).stream()
                .map(id -> new BulkLine(id, BulkOutcome.FAILED, null))
                .toList());
    }

    @Override
    public void undoGivenUp(Job job, JobChunk chunk) {
        chunk.result = json.write(json.lines(chunk).stream()
                .map(line -> line.outcome() == BulkOutcome.CHANGED ? line.now(BulkOutcome.KEPT) : line)
                .toList());
    }

    private BulkLine line(UUID id, Client client, BulkAction action) {
        if (client == null || client.isDeleted()) {
            return new BulkLine(id, BulkOutcome.GONE, null);
        }
        var before = before(client, action);
        try {
            var changed = change(client, action);
            return new BulkLine(id, changed ? BulkOutcome.CHANGED : BulkOutcome.SAME, before);
        } catch (Refused | Invalid notAllowed) {
            return new BulkLine(id, BulkOutcome.REFUSED, null);
        }
    }

    private boolean change(Client client, BulkAction action) {
        return switch (action.kind()) {
            case STATUS -> changing.status(client, action.statusId(), action.reason());
            case OWNER -> changing.owner(client, action.ownerId(), action.reason());
            case TAG_ADD -> tagging.add(client, action.tagId());
            case TAG_REMOVE -> tagging.remove(client, action.tagId());
            case DELETE -> {
                changing.delete(client);
                yield true;
            }
        };
    }

    private static UUID before(Client client, BulkAction action) {
        return switch (action.kind()) {
            case STATUS -> client.statusId;
            case OWNER -> client.ownerId;
            default -> null;
        };
    }

    private static int count(List<BulkLine> lines, BulkOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
