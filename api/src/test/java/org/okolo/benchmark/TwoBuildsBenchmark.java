package org.okolo.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a change costs: the same questions, in turn, to two builds of the service that run side by side, each with a small and a large
 * project ({@link LargeProjectBenchmark} with {@code okolo.benchmark.serve}). No test: it judges nothing, and runs only when it is named;
 * docs/benchmarks.md has the commands.
 */
class TwoBuildsBenchmark {

    private static final List<String> SIZES = List.of("small", "large");

    /** Where one build answers for one of its projects. */
    private record Place(int port, String token) {
        static Place of(Path file, int size) throws Exception {
            var told = Files.readString(file).split(" ");
            return new Place(Integer.parseInt(told[0]), told[1 + size]);
        }
    }

    private final int tries = Integer.getInteger("okolo.benchmark.tries", 300);

    @Test
    void measure() throws Exception {
        var builds = Stream.of("before", "now")
                .map(build -> Path.of(System.getProperty("okolo.benchmark." + build)))
                .toList();
        System.out.printf("%-46s %18s %18s   ratio p50 / p99%n", "ms p50 / p99", "before", "now");
        for (var question : Question.all(System.getProperty("okolo.benchmark.only", ""))) {
            for (var size = 0; size < SIZES.size(); size++) {
                compare(question, builds, size);
            }
        }
    }

    private void compare(Question question, List<Path> builds, int size) throws Exception {
        var times = List.of(new Times(tries), new Times(tries));
        for (var i = -20; i < tries; i++) {
            for (var turn = 0; turn < 2; turn++) {
                // Who is first changes, so that neither profits from what the other has warmed up.
                var build = (i + turn) & 1;
                var place = Place.of(builds.get(build), size);
                var time = question.ask(place.port(), place.token());
                if (i >= 0) {
                    times.get(build).put(i, time);
                }
            }
        }
        var before = times.get(0);
        var now = times.get(1);
        System.out.printf(
                "%-46s %s %s %6.2f / %.2f%n",
                question.name() + ", " + SIZES.get(size),
                before,
                now,
                now.median() / before.median(),
                now.p99() / before.p99());
    }
}
