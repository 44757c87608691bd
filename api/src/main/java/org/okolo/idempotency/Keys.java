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
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.InProject;

/** The keys in use and the answers kept. */
@ApplicationScoped
class Keys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After it the node that did the work counts as dead; should it live, it can no longer commit. */
    @ConfigProperty(name = "okolo.request.longest", defaultValue = "2m")
    Duration longest;

    @Inject
    InProject inProject;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** For a request that begins now. */
    Hold hold(Seal seal) {
        return new Hold(seal, clock.instant().plus(longest));
    }

    /**
     * Takes the key for a request.
     *
     * @return the answer of an equal request that is done; null when the work is now the caller's
     * @throws Conflict {@code request-running} or {@code key-reused}
     */
    Answer take(Hold hold, byte[] bodyHash) {
        try {
            return inProject.outside(() -> taken(hold, bodyHash));
        } catch (PersistenceException anotherWasFaster) {
            throw running();
        }
    }

    /**
     * In the running transaction.
     *
     * @throws Conflict when it took so long that somebody else has the key: only one of the two commits
     */
    void keep(Hold hold, Answer answer, String path) {
        var row = held(hold);
        if (row == null) {
            throw running();
        }
        row.about = Answer.ids(path + " " + answer.body());
        row.answer = hold.seal().close(answer.written(json));
        row.expiresAt = clock.instant().plus(KEPT);
    }

    /** The work failed. Unless it did not: when a connection breaks in a commit, nobody has heard that it was done. */
    void release(Hold hold) {
        inProject.outside(() -> {
            var row = held(hold);
            if (row != null) {
                row.delete();
            }
            return null;
        });
    }

    /** Null when the key is no longer held, or the work done. */
    private static StoredAnswer held(Hold hold) {
        StoredAnswer row = StoredAnswer.findById(hold.seal().nameHash(), LockModeType.PESSIMISTIC_WRITE);
        return row != null && row.answer == null && row.expiresAt.equals(hold.until()) ? row : null;
    }

    private Answer taken(Hold hold, byte[] bodyHash) {
        StoredAnswer row = StoredAnswer.findById(hold.seal().nameHash(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null && clock.instant().isBefore(row.expiresAt)) {
            return said(row, hold.seal(), bodyHash);
        }
        var mine = row != null ? row : new StoredAnswer();
        mine.keyHash = hold.seal().nameHash();
        mine.bodyHash = bodyHash;
        mine.answer = null;
        mine.expiresAt = hold.until();
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
        var now = clock.instant();
        inProject.outside(() -> StoredAnswer.delete("expiresAt < ?1", now));
    }
}
