package org.okolo.tenancy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * One look at everything that is due: project by project, and in each item by item. What fails is logged and left for the next round. It
 * stands in nobody's way: neither of the items behind it nor of the projects behind its own.
 */
public final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final String work;
    private final AcrossProjects across;
    private final InProject inProject;
    private final BooleanSupplier isEnding;

    /** Tried in this round, and still due. */
    private final Set<UUID> left = new HashSet<>();

    private long done;

    Round(String work, AcrossProjects across, InProject inProject, BooleanSupplier isEnding) {
        this.work = work;
        this.across = across;
        this.inProject = inProject;
        this.isEnding = isEnding;
    }

    /**
     * Does the work for each project in which something is due.
     *
     * @param work enters the project itself
     */
    public void eachDue(DueWork due, Instant now, Consumer<UUID> work) {
        each(across.due(due, now), work);
    }

    /** The same for these projects. */
    public void each(Collection<UUID> projectIds, Consumer<UUID> work) {
        projectIds.forEach(projectId -> attempt("project " + projectId, () -> work.accept(projectId)));
    }

    /**
     * Does the work for what is due in a project, each item in a transaction of its own. What fails is passed by:
     * however much of it comes first, what is behind it has its turn.
     *
     * @param most how many are due at once; once this many are done, the other projects have their turn
     * @param due finds the ids of at most that many items, in the order of their turn; called in the project
     * @param work called in the project; false when another node is doing it, or has done it
     * @return how many were done
     */
    public int items(UUID projectId, int most, IntFunction<List<UUID>> due, Predicate<UUID> work) {
        var done = 0;
        var more = true;
        while (more && done < most && !isEnding.getAsBoolean()) {
            var limit = most + left.size();
            var ids = inProject.call(projectId, () -> due.apply(limit));
            more = ids.size() == limit;
            for (var id : ids) {
                if (!left.contains(id)) {
                    done += isDone(projectId, id, work) ? 1 : 0;
                }
            }
        }
        return done;
    }

    private boolean isDone(UUID projectId, UUID id, Predicate<UUID> work) {
        var isDone = new boolean[1];
        attempt(id + " of project " + projectId, () -> isDone[0] = inProject.call(projectId, () -> work.test(id)));
        if (isDone[0]) {
            done++;
        } else {
            left.add(id);
        }
        return isDone[0];
    }

    /** How many items have been done in this round. */
    public long done() {
        return done;
    }

    /**
     * Does a piece of the work, unless the service is ending.
     *
     * @param what the piece, for the log: which, never what it says
     * @return whether it succeeded
     */
    public boolean attempt(Object what, Runnable piece) {
        if (isEnding.getAsBoolean()) {
            return false;
        }
        try {
            piece.run();
            return true;
        } catch (RuntimeException failure) {
            if (isEnding.getAsBoolean()) {
                LOG.infof("%s is left for the next start for %s", work, what);
            } else {
                LOG.errorf("%s failed for %s: %s", work, what, told(failure));
            }
            return false;
        }
    }

    /** What kind of failure it was, and where. The message is left out: it may quote a client's data. */
    private static String told(Throwable failure) {
        var told = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var trace = cause.getStackTrace();
            told.append(told.isEmpty() ? "" : ", because of ")
                    .append(cause.getClass().getName())
                    .append(trace.length == 0 ? "" : " at " + trace[0]);
        }
        return told.toString();
    }
}
