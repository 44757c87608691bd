package org.okolo.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.InProject;

/** The keys in use and the answers kept. */
@ApplicationScoped
class Keys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes; after it the node that did the work counts as dead. */
    private static final Duration RUNNING = Duration.ofMinutes(2);

    @Inject
    InProject inProject;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Takes the key for a request.
     *
     * @return the answer of an equal request that is done; null when the work is now the caller's
     * @throws Conflict {@code request-running} or {@code key-reused}
     */
    Answer take(Seal seal, byte[] bodyHash) {
        try {
            return inProject.outside(() -> taken(seal, bodyHash));
        } catch (PersistenceException anotherWasFaster) {
            throw running();
        }
    }

    /** In the running transaction. */
    void keep(Seal seal, Answer answer, String path) {
        StoredAnswer row = StoredAnswer.findById(seal.nameHash());
        row.about = Answer.ids(path + " " + answer.body());
        row.answer = seal.close(answer.written(json));
        row.expiresAt = clock.instant().plus(KEPT);
    }

    void release(Seal seal) {
        inProject.outside(() -> StoredAnswer.deleteById(seal.nameHash()));
    }

    private Answer taken(Seal seal, byte[] bodyHash) {
        Instant now = clock.instant();
        StoredAnswer row = StoredAnswer.findById(seal.nameHash(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null && now.isBefore(row.expiresAt)) {
            return said(row, seal, bodyHash);
        }
        StoredAnswer mine = row != null ? row : new StoredAnswer();
        mine.keyHash = seal.nameHash();
        mine.bodyHash = bodyHash;
        mine.answer = null;
        mine.expiresAt = now.plus(RUNNING);
        mine.persistAndFlush();
        return null;
    }

    private Answer said(StoredAnswer row, Seal seal, byte[] bodyHash) {
        if (!Arrays.equals(row.bodyHash, bodyHash)) {
            throw new Conflict(ProblemType.KEY_REUSED, "The key belongs to another request. Use a new one for each.");
        }
        if (row.answer == null) {
            throw running();
        }
        if (row.answer.length == 0) {
            throw new NotFound("client");
        }
        try {
            return json.readValue(seal.open(row.answer), Answer.class);
        } catch (IOException broken) {
            throw new IllegalStateException("A stored answer cannot be read", broken);
        }
    }

    private static Conflict running() {
        return new Conflict(ProblemType.REQUEST_RUNNING, "The first request with this key has not ended yet.");
    }

    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        Instant now = clock.instant();
        inProject.outside(() -> StoredAnswer.delete("expiresAt < ?1", now));
    }
}
