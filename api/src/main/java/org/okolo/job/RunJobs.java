package org.okolo.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.okolo.manager.Manager;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/**
 * Does what jobs have left to do. Runs on every node; a part is locked by the transaction that does it, so each is done once, and a node
 * that dies leaves it as it was.
 */
@ApplicationScoped
class RunJobs {

    private static final Logger LOG = Logger.getLogger(RunJobs.class);

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    CurrentManager actor;

    @Inject
    FailedChunks failures;

    @Inject
    Clock clock;

    @Inject
    JobWorks works;

    @Inject
    JobPause pause;

    private volatile boolean stopping;

    /** Requests end, and so do we: what is not committed is done by the next start. */
    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var round = rounds.begin("Doing jobs");
        var found = new AtomicBoolean(true);
        while (found.getAndSet(false) && !stopping) {
            round.eachDue(DueWork.JOBS, clock.instant(), projectId -> {
                for (var jobId : inProject.call(projectId, this::due)) {
                    round.attempt("job " + jobId, () -> {
                        if (!stopping && step(projectId, jobId)) {
                            found.set(true);
                        }
                    });
                }
            });
        }
    }

    private List<UUID> due() {
        return Job.<Job>list("dueAt <= ?1 order by dueAt", clock.instant()).stream()
                .map(job -> job.id)
                .toList();
    }

    /** One part of each job at a time, so that a long one does not hold up the others. */
    private boolean step(UUID projectId, UUID jobId) {
        var tried = new UUID[1];
        try {
            return inProject.call(projectId, () -> part(jobId, tried));
        } catch (RuntimeException failure) {
            // The message may quote a client's data, so only what kind of failure it was, and where, is logged.
            LOG.warnf(
                    "A part of job %s failed: %s at %s",
                    jobId, failure.getClass().getName(), failure.getStackTrace()[0]);
            if (tried[0] != null) {
                inProject.run(projectId, () -> failures.count(jobId, tried[0]));
            }
            return false;
        }
    }

    private boolean part(UUID jobId, UUID[] tried) {
        Job job = Job.findById(jobId);
        if (job == null || !job.isRunning() || isStopped(job)) {
            return false;
        }
        if (pause.holds(job)) {
            pause.postpone(job);
            return false;
        }
        var claimed = JobChunk.claim(job).orElse(null);
        if (claimed == null) {
            end(job);
            return false;
        }
        tried[0] = claimed.id;
        if (job.state == JobState.UNDOING) {
            works.of(job).undo(job, claimed);
            claimed.state = ChunkState.UNDONE;
        } else {
            claimed.doneAt = clock.instant();
            works.of(job).work(job, claimed);
            claimed.state = ChunkState.DONE;
        }
        return true;
    }

    /** Acts as whoever wanted it, with the role they have now. */
    private boolean isStopped(Job job) {
        Manager manager = Manager.findById(job.state == JobState.UNDOING ? job.undoBy : job.managerId);
        if (!manager.active && job.state == JobState.RUNNING) {
            var locked = Job.locked(job.id);
            if (locked.state == JobState.RUNNING) {
                locked.state = JobState.STOPPED;
                locked.dueAt = null;
                JobChunk.forgetInput(locked);
            }
            return true;
        }
        actor.act(manager.id, manager.role, job.kind.via(), job.id);
        return false;
    }

    /** Others may still be at the last parts; whoever comes after them ends it. */
    void end(Job seen) {
        var job = Job.locked(seen.id);
        if (!job.isRunning() || JobChunk.isAnyLeft(job)) {
            return;
        }
        var undoing = job.state == JobState.UNDOING;
        job.state = undoing ? JobState.UNDONE : JobState.DONE;
        job.dueAt = null;
        if (undoing) {
            job.undoneAt = clock.instant();
        } else {
            job.finishedAt = clock.instant();
        }
        works.of(job).end(job);
    }
}
