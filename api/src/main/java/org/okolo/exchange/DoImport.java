package org.okolo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.AddClient;
import org.okolo.client.ChangeClient;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.KnownPersons;
import org.okolo.client.TagClients;
import org.okolo.exchange.LineOutcome.What;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.job.JobWork;
import org.okolo.note.AddNote;
import org.okolo.note.NewNote;
import org.okolo.problem.Invalid;
import org.okolo.problem.Refused;
import org.okolo.purchase.WritePurchase;
import org.okolo.tag.AddTag;

/** Imports a part of a file: all its rows in one transaction with what is remembered of them, so each row is done exactly once. */
@ApplicationScoped
class DoImport implements JobWork {

    static final LineError DELETED = new LineError(null, "okolo.client-deleted");

    @Inject
    ImportJson json;

    @Inject
    KnownPersons persons;

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    Clients clients;

    @Inject
    AddTag tags;

    @Inject
    TagClients tagging;

    @Inject
    AddNote notes;

    @Inject
    WritePurchase purchases;

    @Inject
    RevertImport reverting;

    @Override
    public JobKind kind() {
        return JobKind.IMPORT;
    }

    @Override
    public void work(Job job, JobChunk chunk) {
        var mapping = json.mapping(job);
        var outcomes = new ArrayList<LineOutcome>();
        for (var line : json.lines(chunk)) {
            outcomes.add(line.error() != null ? LineOutcome.failed(line.line(), line.error()) : done(line, mapping));
        }
        chunk.result = json.write(outcomes);
        // The rows are full of people; what became of them is enough from here on.
        chunk.input = null;
        chunk.changed = (int) outcomes.stream().filter(LineOutcome::changed).count();
        chunk.same = count(outcomes, What.SKIPPED);
        chunk.failed = count(outcomes, What.FAILED);
    }

    @Override
    public void undo(Job job, JobChunk chunk) {
        var outcomes = reverting.revert(job, json.outcomes(chunk), chunk.doneAt);
        chunk.result = json.write(outcomes);
        chunk.undone = count(outcomes, What.REVERTED);
        chunk.kept = count(outcomes, What.KEPT);
    }

    private LineOutcome done(ImportLine line, Mapping mapping) {
        var known = persons.of(List.of(line.client())).get(0).orElse(null);
        if (known == null) {
            return added(line);
        }
        if (known.deleted()) {
            return LineOutcome.failed(line.line(), DELETED);
        }
        return mapping.known() == Mapping.Known.SKIP
                ? LineOutcome.of(line.line(), What.SKIPPED, known.clientId())
                : completed(line, What.COMPLETED, clients.locked(known.clientId()));
    }

    /** What can have changed since the file was read is asked before anything is written. */
    private LineOutcome added(ImportLine line) {
        try {
            changing.checkStatus(line.client().statusId());
        } catch (Invalid retired) {
            return LineOutcome.failed(line.line(), new LineError(ImportField.STATUS, "okolo.status"));
        }
        try {
            changing.checkOwner(line.client().ownerId());
        } catch (Invalid | Refused switchedOff) {
            return LineOutcome.failed(line.line(), new LineError(ImportField.OWNER, "okolo.owner"));
        }
        var client = adding.add(line.client());
        return completed(line, What.ADDED, clients.locked(client.id()));
    }

    private LineOutcome completed(ImportLine line, What what, Client client) {
        var tagIds = new ArrayList<UUID>();
        for (var name : line.tags()) {
            var tag = tags.named(name);
            if (tagging.add(client, tag.id)) {
                tagIds.add(tag.id);
            }
        }
        var noteId = line.note() == null
                ? null
                : notes.add(client.id, new NewNote(line.note(), null, null, null, null, null))
                        .id();
        var purchaseId = line.purchase() == null
                ? null
                : purchases.add(client.id, line.purchase()).id();
        return new LineOutcome(line.line(), what, client.id, null, noteId, purchaseId, tagIds);
    }

    private static int count(List<LineOutcome> outcomes, What what) {
        return (int) outcomes.stream().filter(one -> one.what() == what).count();
    }
}
