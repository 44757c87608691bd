package org.okolo.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.tenancy.AcrossProjects;

/**
 * The index of this node. It follows the events of every project: at the latest when somebody asks, otherwise within seconds. The
 * database stays the truth; the folder may be deleted at any time.
 */
@ApplicationScoped
class SearchIndex {

    /** A project of usual size is built within this time; of a larger one a first question finds what is there already. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration AT_LEISURE = Duration.ofMinutes(30);

    @Inject
    Truth truth;

    @Inject
    AcrossProjects projects;

    @Inject
    ExecutorService executor;

    @ConfigProperty(name = "okolo.search.folder")
    String folder;

    private final ConcurrentMap<UUID, ProjectIndex> known = new ConcurrentHashMap<>();
    private final Object disk = new Object();
    private OpenIndex open;

    /**
     * The index as it is after this event of the project.
     *
     * @param complete whether it knows everything up to the event; false while it is being built
     */
    record View(OpenIndex index, boolean complete) {}

    View after(UUID projectId, long seq) {
        var index = open();
        return new View(index, of(projectId, index).knows(seq, PATIENCE));
    }

    private ProjectIndex of(UUID projectId, OpenIndex index) {
        return known.computeIfAbsent(projectId, id -> new ProjectIndex(id, index, truth, executor));
    }

    /** Opened when first needed, and again after a failure of the disk. */
    private synchronized OpenIndex open() {
        if (open == null || open.isBroken()) {
            known.clear();
            open = new OpenIndex(Path.of(folder));
        }
        return open;
    }

    /** One project after the other, so that building large ones leaves the machine to those who work. */
    @Scheduled(
            every = "${okolo.search.every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        var index = open();
        projects.lastEvents().forEach((projectId, seq) -> of(projectId, index).knows(seq, AT_LEISURE));
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void commit() {
        synchronized (disk) {
            var index = current();
            if (index != null && !index.isBroken()) {
                index.commit();
            }
        }
    }

    /** Words of those who were erased, and all that was deleted otherwise, leave the disk within a day. */
    @Scheduled(cron = "${okolo.search.tidy:0 30 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        synchronized (disk) {
            var index = current();
            if (index != null && !index.isBroken()) {
                index.tidy();
            }
        }
    }

    private synchronized OpenIndex current() {
        return open;
    }

    /** Not while a commit is on its way: what is written would not be kept. */
    @PreDestroy
    void close() {
        synchronized (disk) {
            var index = current();
            if (index != null && !index.isBroken()) {
                index.close();
            }
            forget();
        }
    }

    private synchronized void forget() {
        open = null;
        known.clear();
    }
}
