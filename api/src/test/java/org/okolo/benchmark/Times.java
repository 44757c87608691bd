package org.okolo.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long the same question took, again and again. */
final class Times {

    private final long[] all;

    Times(int tries) {
        all = new long[tries];
    }

    void put(int attempt, long nanoseconds) {
        all[attempt] = nanoseconds;
    }

    double median() {
        return at(50);
    }

    double p99() {
        return at(99);
    }

    /** Milliseconds, {@code p50 / p99}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%9.1f / %6.1f", median(), p99());
    }

    private double at(int percent) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
