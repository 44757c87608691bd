package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.okolo.client.known.KnownPersons;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.LineError;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.job.JobWork;

/** Imports a part of a file: all its lines in one transaction with what is remembered of them, so each is applied exactly once. */
@ApplicationScoped
class ImportJob implements JobWork {

    private static final LineError GIVEN_UP = new LineError(null, "okolo.import-given-up");

    @Inject
    ImportJson json;

    @Inject
    KnownPersons persons;

    @Inject
    ApplyLine applying;

    @Inject
    RevertImport reverting;

    @Override
    public JobKind kind() {
        return JobKind.IMPORT;
    }

    @Override
    public void work(Job job, JobChunk chunk) {
        var outcomes = new ArrayList<LineOutcome>();
        var lines = json.lines(chunk);
        var verdicts = new Verdicts(json.mapping(job), persons);
        verdicts.prepare(lines);
        for (var line : lines) {
            outcomes.add(applying.apply(line, verdicts));
        }
        chunk.result = json.write(outcomes);
        // The lines are full of people; what became of them is enough from here on.
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

    @Override
    public void givenUp(Job job, JobChunk chunk) {
        chunk.result = json.write(json.lines(chunk).stream()
                .map(line -> LineOutcome.failed(line.line(), line.error() == null ? GIVEN_UP : line.error()))
                .toList());
    }

    @Override
    public void undoGivenUp(Job job, JobChunk chunk) {
        chunk.result = json.write(json.outcomes(chunk).stream()
                .map(one -> one.changed() ? one.now(What.KEPT) : one)
                .toList());
    }

    private static int count(List<LineOutcome> outcomes, What what) {
        return (int) outcomes.stream().filter(one -> one.what() == what).count();
    }
}
