package org.okolo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Jobs as the rooms that have some meet them: begin, look, undo. A manager sees their own, a lead all. */
@ApplicationScoped
public class Jobs {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    EntityManager entities;

    @Inject
    JobPause pause;

    /** A part of a job to be made. */
    public record Part(String input, int items) {}

    /** Makes a job; it begins when the transaction has committed. */
    public Job begin(JobKind kind, String params, List<Part> parts) {
        var job = new Job();
        job.kind = kind;
        job.managerId = manager.id();
        job.state = JobState.RUNNING;
        job.params = params;
        job.total = parts.stream().mapToInt(Part::items).sum();
        job.createdAt = clock.instant();
        job.dueAt = job.createdAt;
        job.persistAndFlush();
        for (var number = 0; number < parts.size(); number++) {
            var chunk = new JobChunk();
            chunk.jobId = job.id;
            chunk.number = number;
            chunk.state = ChunkState.PENDING;
            chunk.input = parts.get(number).input();
            chunk.items = parts.get(number).items();
            chunk.persist();
        }
        return job;
    }

    /** @throws NotFound also when it is a colleague's and the caller no lead */
    public Job visible(JobKind kind, UUID id) {
        return visible(kind, Job.<Job>findById(id));
    }

    /**
     * The jobs of a kind the caller may see, newest first.
     *
     * @param managerId whose; null for all of them
     */
    public Page<Job> list(JobKind kind, UUID managerId, PageRequest request) {
        var before = request.after().map(cursor -> cursor.id(0)).orElse(new UUID(-1, -1));
        var seen = manager.isAtLeast(Role.LEAD) ? null : manager.id();
        var jobs = Job.<Job>find(
                        "kind = ?1 and id < ?2 and (?3 is null or managerId = ?3) and (?4 is null or managerId = ?4)"
                                + " order by id desc",
                        kind,
                        before,
                        managerId,
                        seen)
                .range(0, request.rows() - 1)
                .list();
        return Page.of(jobs, request.limit, job -> job, job -> Cursor.of(job.id));
    }

    /**
     * Asks to put back what the job changed.
     *
     * @throws Conflict when it is not done yet, undone already, or too old
     */
    public Job undo(JobKind kind, UUID id) {
        var job = visible(kind, Job.locked(id));
        if (job.state != JobState.DONE && job.state != JobState.STOPPED) {
            throw new Conflict(ProblemType.CONFLICT, "Only what is done can be undone, and only once.");
        }
        if (!clock.instant().isBefore(job.undoUntil())) {
            throw new Conflict(ProblemType.CONFLICT, "It can be undone for 30 days.");
        }
        job.state = JobState.UNDOING;
        job.undoBy = manager.id();
        job.dueAt = clock.instant();
        JobChunk.update("state = ?1 where jobId = ?2 and state = ?3", ChunkState.UNDO, id, ChunkState.DONE);
        return job;
    }

    public Progress progress(Job job) {
        var sums = (Object[]) entities.createQuery("""
                        select coalesce(sum(changed), 0), coalesce(sum(same), 0), coalesce(sum(refused), 0),
                        coalesce(sum(failed), 0), coalesce(sum(undone), 0), coalesce(sum(kept), 0)
                        from JobChunk where jobId = :id""", Object[].class)
                .setParameter("id", job.id)
                .getSingleResult();
        return new Progress(
                job.total, (long) sums[0], (long) sums[1], (long) sums[2], (long) sums[3], (long) sums[4], (long)
                        sums[5]);
    }

    /** Why it waits; null when it does not. */
    public PauseReason pausedBy(Job job) {
        return pause.holds(job) ? PauseReason.READ_ONLY : null;
    }

    private Job visible(JobKind kind, Job job) {
        var mine =
                job != null && job.kind == kind && (job.managerId.equals(manager.id()) || manager.isAtLeast(Role.LEAD));
        return NotFound.unless(mine ? job : null, "job");
    }
}
