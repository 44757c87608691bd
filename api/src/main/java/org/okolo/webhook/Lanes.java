package org.okolo.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** How many messages may be on their way from this node: few to one webhook, so that whoever never answers holds up nobody else. */
@ApplicationScoped
class Lanes {

    /** In all, as many as the messenger has connections. */
    static final int MOST = 50;

    private static final int OF_ONE_WEBHOOK = 4;

    @Inject
    ExecutorService executor;

    private final Map<UUID, Integer> open = new HashMap<>();
    private int all;

    /**
     * Does the work beside all other work.
     *
     * @param failing it has not taken the last message: then one at a time is enough
     * @return until it is done; nothing when there are lanes enough
     */
    Optional<CompletableFuture<Void>> open(UUID webhookId, boolean failing, Runnable work) {
        if (!enter(webhookId, failing ? 1 : OF_ONE_WEBHOOK)) {
            return Optional.empty();
        }
        return Optional.of(
                CompletableFuture.runAsync(work, executor).whenComplete((done, failure) -> leave(webhookId)));
    }

    private synchronized boolean enter(UUID webhookId, int most) {
        var ofOne = open.getOrDefault(webhookId, 0);
        if (all >= MOST || ofOne >= most) {
            return false;
        }
        all++;
        open.put(webhookId, ofOne + 1);
        return true;
    }

    private synchronized void leave(UUID webhookId) {
        all--;
        open.compute(webhookId, (id, count) -> count == 1 ? null : count - 1);
    }
}
