package org.okolo.benchmark;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/**
 * What size costs: the same questions, in turn, to a project of 1,000 clients and to a large one, over HTTP. No test: it judges nothing, and
 * runs only when it is named; docs/benchmarks.md has the command.
 */
@OkoloTest
class LargeProjectBenchmark {

    private static final int SMALL = 1_000;
    private static final int TRIES = 200;
    private static final long TOKEN_FRESH_FOR = 30_000_000_000L;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void measure() throws Exception {
        var large = Integer.getInteger("okolo.benchmark.clients", 100_000);
        var filling = new FillProject(database);
        var small = TestProject.open();
        filling.fill(small, SMALL);
        var big = TestProject.open();
        filling.fill(big, large);
        report("search index of the large project built", () -> untilIndexed(big));
        untilIndexed(small);
        var served = System.getProperty("okolo.benchmark.serve");
        if (served != null) {
            serve(Path.of(served), small, big);
            return;
        }
        System.out.printf("%-52s %,10d %,21d   ratio%n", "ms p50 / p99, clients:", SMALL, large);
        for (var question : Question.all(System.getProperty("okolo.benchmark.only", ""))) {
            compare(question, small, big);
        }
    }

    private static void report(String what, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        System.out.printf("%s in %,d s%n", what, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void untilIndexed(TestProject project) {
        while (!project.signedInAgain().manager().call().get("/search?q=anna").<Boolean>path("complete")) {
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** Lets {@link TwoBuildsBenchmark} do the asking: the file says where, and with which tokens, until somebody deletes it. */
    private void serve(Path file, TestProject small, TestProject large) throws Exception {
        do {
            var part = Files.createTempFile("okolo-benchmark", null);
            var tokens = small.signedInAgain().owner().token() + " "
                    + large.signedInAgain().owner().token();
            Files.writeString(part, port + " " + tokens);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            LockSupport.parkNanos(TOKEN_FRESH_FOR);
        } while (Files.exists(file));
    }

    private void compare(Question question, TestProject small, TestProject large) throws Exception {
        var smallOnes = new Times(TRIES);
        var largeOnes = new Times(TRIES);
        var inSmall = small;
        var inLarge = large;
        for (var i = -20; i < TRIES; i++) {
            if (i % 20 == 0) {
                // An access token lasts for minutes, and so may the tries of a slow question.
                inSmall = small.signedInAgain();
                inLarge = large.signedInAgain();
            }
            var one = question.ask(port, inSmall.owner().token());
            var other = question.ask(port, inLarge.owner().token());
            if (i >= 0) {
                smallOnes.put(i, one);
                largeOnes.put(i, other);
            }
        }
        var ratio = largeOnes.median() / smallOnes.median();
        System.out.printf("%-52s %s %s %6.1f%n", question.name(), smallOnes, largeOnes, ratio);
    }
}
