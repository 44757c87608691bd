package org.okolo.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.problem.TooManyRequests;

/**
 * Counts tries in memory, in buckets. Each node counts for itself: a limit guards against floods and guessing, it keeps
 * no books. Memory is bounded; what is pushed out starts again, full.
 */
@ApplicationScoped
public class Limits {

    private static final long NANOS = 1_000_000_000L;

    /** All limits times this, for operators whose whole office comes from one address. */
    @ConfigProperty(name = "okolo.limit.factor", defaultValue = "1")
    int factor;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    private record Key(Door door, String subject) {}

    /** What is left after a try. */
    public record Left(Door door, long capacity, long remaining, long secondsToFull) {}

    /**
     * Counts a try.
     *
     * @param subject an address, an account or a token
     * @throws TooManyRequests when there have been too many
     */
    public Left spend(Door door, String subject) {
        var bucket = buckets.get(new Key(door, subject), this::bucket);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(up(probe.getNanosToWaitForRefill()));
        }
        return new Left(door, capacity(door), probe.getRemainingTokens(), up(probe.getNanosToWaitForReset()));
    }

    /** As {@link #spend}, for those who must not be told: false when there have been too many. */
    public boolean hasSpent(Door door, String subject) {
        return buckets.get(new Key(door, subject), this::bucket).tryConsume(1);
    }

    /** Takes a try back that {@link #spend} has counted: it was none after all. */
    public void giveBack(Door door, String subject) {
        buckets.get(new Key(door, subject), this::bucket).addTokens(1);
    }

    Left nothingLeft(Door door, long seconds) {
        return new Left(door, capacity(door), 0, seconds);
    }

    private Bucket bucket(Key key) {
        var capacity = capacity(key.door());
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, key.door().within())
                        .build())
                .build();
    }

    private long capacity(Door door) {
        return (long) door.times() * factor;
    }

    private static long up(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }
}
