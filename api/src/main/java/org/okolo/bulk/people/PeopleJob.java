package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.job.JobWork;

/** Does a people action, part by part, with the rights of the manager who ordered it. */
@ApplicationScoped
class PeopleJob implements JobWork {

    @Inject
    PeopleJson json;

    @Inject
    TreatPeople treating;

    @Inject
    UndoPeople undoing;

    @Override
    public JobKind kind() {
        return JobKind.PEOPLE;
    }

    @Override
    public void work(Job job, JobChunk chunk) {
        var waiting = json.waiting(chunk);
        var lines = treating.treat(waiting.from(), waiting.people(), json.action(job));
        chunk.result = json.write(lines);
        // From here on the clients' ids are enough: strangers who were left out are kept nowhere.
        chunk.input = null;
        chunk.changed =
                (int) lines.stream().filter(line -> line.outcome().hasChanged()).count();
        chunk.same = count(lines, PersonOutcome.SAME);
        chunk.refused = count(lines, PersonOutcome.REFUSED);
    }

    @Override
    public void undo(Job job, JobChunk chunk) {
        var lines = undoing.undo(job, json.action(job), json.lines(chunk), chunk.doneAt);
        chunk.result = json.write(lines);
        chunk.undone = count(lines, PersonOutcome.UNDONE);
        chunk.kept = count(lines, PersonOutcome.KEPT);
    }

    @Override
    public void givenUp(Job job, JobChunk chunk) {
        var waiting = json.waiting(chunk);
        var lines = new ArrayList<PersonLine>();
        IntStream.range(0, waiting.people().size())
                .forEach(at -> lines.add(new PersonLine(waiting.from() + at, null, PersonOutcome.FAILED, null, null)));
        chunk.result = json.write(lines);
    }

    @Override
    public void undoGivenUp(Job job, JobChunk chunk) {
        chunk.result = json.write(json.lines(chunk).stream()
                .map(line -> line.outcome().hasChanged() ? line.now(PersonOutcome.KEPT, null) : line)
                .toList());
    }

    private static int count(List<PersonLine> lines, PersonOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
