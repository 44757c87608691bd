package org.okolo.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.okolo.project.Project;
import org.okolo.project.ProjectOpened;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/**
 * Keeps the sums up to date with the events. Any node may count at any time: the cursor's row is locked for a step, and
 * moved in the same transaction as the sums, so every event counts exactly once, also when a node dies in the middle.
 */
@ApplicationScoped
public class RollUp {

    /** How many events share a transaction. */
    private static final int STEP = 2000;

    /** How much a reader is willing to wait for; a rebuild of years is left to the job. */
    private static final int STEPS_FOR_A_READER = 5;

    @Inject
    AcrossProjects projects;

    @Inject
    CurrentProject current;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    CountStep step;

    /** Up to which event this node knows the sums to be true; asked before the database is. */
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();

    void begin(@Observes ProjectOpened opened) {
        Project project = Project.findById(opened.projectId());
        var cursor = new StatisticsCursor();
        cursor.zone = project.zone;
        cursor.persist();
    }

    @Scheduled(
            every = "${okolo.statistics.every:10s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countAll() {
        var last = projects.lastEvents();
        var behind = last.keySet().stream()
                .filter(id -> counted.getOrDefault(id, 0L) < last.get(id))
                .toList();
        rounds.begin("Counting the statistics").each(behind, projectId -> {
            while (count(projectId)) {
                // until nothing is left
            }
        });
    }

    /** Brings the sums of the current project up to date, or nearer to it. */
    void catchUp() {
        for (var steps = 0; steps < STEPS_FOR_A_READER && count(current.id()); steps++) {
            // until nothing is left, or it takes too long
        }
    }

    /** Forgets all sums of the current project, in the caller's transaction; they are made again from the events. */
    public void restart() {
        var cursor = StatisticsCursor.locked();
        restart(cursor);
    }

    private boolean count(UUID projectId) {
        return inProject.call(projectId, () -> {
            var cursor = StatisticsCursor.locked();
            Project project = Project.findById(projectId);
            // Days of another zone are other days.
            if (!project.zone.equals(cursor.zone)) {
                restart(cursor);
            }
            var events = step.count(cursor, STEP);
            counted.put(projectId, cursor.seq);
            return events == STEP;
        });
    }

    private void restart(StatisticsCursor cursor) {
        for (var sums :
                new Class<?>[] {ClientStage.class, StatusDay.class, MoveDay.class, WorkDay.class, PurchaseDay.class}) {
            entities.createQuery("delete from " + sums.getSimpleName()).executeUpdate();
        }
        Project project = Project.findById(UUID.fromString(cursor.projectId));
        cursor.zone = project.zone;
        cursor.seq = 0;
        counted.remove(project.id);
    }
}
