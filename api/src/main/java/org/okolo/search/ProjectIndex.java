package org.okolo.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.okolo.tenancy.Ids;

/** What the index knows of one project, and how it learns what it does not know yet. */
final class ProjectIndex {

    private static final Logger LOG = Logger.getLogger(ProjectIndex.class);

    /** Of documents that were made because of an event. */
    private static final String BY_EVENTS = "events";

    private final UUID projectId;
    private final OpenIndex index;
    private final Truth truth;
    private final Executor executor;
    private CompletableFuture<Void> learning = CompletableFuture.completedFuture(null);
    private volatile Position position;

    ProjectIndex(UUID projectId, OpenIndex index, Truth truth, Executor executor) {
        this.projectId = projectId;
        this.index = index;
        this.truth = truth;
        this.executor = executor;
    }

    /**
     * Waits until everything up to this event can be found.
     *
     * @return false when that takes longer than the patience
     */
    boolean knows(long seq, Duration patience) {
        try {
            while (position == null || position.seq() < seq) {
                learning().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException stillBuilding) {
            return false;
        } catch (ExecutionException failure) {
            LOG.errorf(failure.getCause(), "The search index of project %s does not follow", projectId);
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Many who wait make one reading. */
    private synchronized CompletableFuture<Void> learning() {
        if (learning.isDone()) {
            learning = CompletableFuture.runAsync(this::learn, executor);
        }
        return learning;
    }

    private void learn() {
        var from = position != null ? position : index.position(projectId).orElse(null);
        if (from == null || !truth.knows(projectId, from)) {
            from = build();
        }
        var more = true;
        while (more) {
            var news = truth.since(projectId, from);
            from = news.rebuild() ? build() : follow(news);
            more = news.more() || news.rebuild();
        }
        index.reached(projectId, from);
        index.refresh();
        position = from;
    }

    private Position follow(News news) {
        var touched = new LinkedHashSet<>(news.clients());
        touched.addAll(index.mentioning(projectId, news.things()));
        for (var chunk : chunks(new ArrayList<>(touched))) {
            index.put(chunk, truth.documents(projectId, chunk, BY_EVENTS));
        }
        index.reached(projectId, news.until());
        return news.until();
    }

    /** What was there before can be found until the new is complete. */
    private Position build() {
        LOG.infof("The search index of project %s is built from the database", projectId);
        var build = Ids.next().toString();
        var from = truth.end(projectId);
        truth.all(projectId, build, documents -> index.put(documents.keySet(), documents));
        index.removeAllBut(projectId, build);
        index.reached(projectId, from);
        return from;
    }

    private static List<List<UUID>> chunks(List<UUID> ids) {
        var chunks = new ArrayList<List<UUID>>();
        for (var begin = 0; begin < ids.size(); begin += Truth.CHUNK) {
            chunks.add(ids.subList(begin, Math.min(ids.size(), begin + Truth.CHUNK)));
        }
        return chunks;
    }
}
