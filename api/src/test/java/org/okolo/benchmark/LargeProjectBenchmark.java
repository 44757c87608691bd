package org.okolo.benchmark;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private record Question(String name, String path, String body) {
        static Question get(String path) {
            return new Question(path, path, null);
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();

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
        System.out.printf("%-52s %,10d %,21d   ratio%n", "ms p50 / p99, clients:", SMALL, large);
        var only = System.getProperty("okolo.benchmark.only", "");
        for (var question : questions()) {
            if (question.name().contains(only)) {
                compare(question, small, big);
            }
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

    private static List<Question> questions() {
        return List.of(
                lookup(100),
                lookup(500),
                Question.get("/clients"),
                Question.get("/clients?sort=-changedAt"),
                Question.get("/clients?sort=-createdAt&limit=200"),
                Question.get("/clients?ownerId=me"),
                Question.get("/clients?ownerId=none&blocked=true"),
                Question.get("/clients?q=na"),
                Question.get("/clients?q=anna%20name77"),
                Question.get("/search?q=an"),
                Question.get("/search?q=anna%20name77"),
                Question.get("/search?q=models%2077"),
                Question.get("/search?q=nobody"),
                Question.get("/events"),
                Question.get("/tasks"),
                Question.get("/duplicates"));
    }

    /** Half of those asked for are clients of both projects. */
    private static Question lookup(int people) {
        var keys = IntStream.range(0, people)
                .mapToObj(i -> "{\"network\":\"VK\",\"id\":\"%d\",\"handle\":\"person%d\"}"
                        .formatted(i % 2 == 0 ? i + 1 : 900_000_000 + i, i % 2 == 0 ? i + 1 : 900_000_000 + i))
                .collect(Collectors.joining(","));
        return new Question("/lookup of " + people, "/lookup", "{\"keys\":[" + keys + "]}");
    }

    private void compare(Question question, TestProject small, TestProject large) throws Exception {
        var times = new long[2][TRIES];
        var inSmall = small;
        var inLarge = large;
        for (var i = -20; i < TRIES; i++) {
            if (i % 20 == 0) {
                // An access token lasts for minutes, and so may the tries of a slow question.
                inSmall = small.signedInAgain();
                inLarge = large.signedInAgain();
            }
            var one = time(question, inSmall);
            var other = time(question, inLarge);
            if (i >= 0) {
                times[0][i] = one;
                times[1][i] = other;
            }
        }
        Arrays.stream(times).forEach(Arrays::sort);
        System.out.printf(
                "%-52s %9.1f / %6.1f %9.1f / %6.1f %6.1f%n",
                question.name(),
                times[0][TRIES / 2] / 1e6,
                times[0][TRIES * 99 / 100] / 1e6,
                times[1][TRIES / 2] / 1e6,
                times[1][TRIES * 99 / 100] / 1e6,
                (double) times[1][TRIES / 2] / times[0][TRIES / 2]);
    }

    private long time(Question question, TestProject project) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + question.path()))
                .header("Authorization", "Bearer " + project.owner().token())
                .header("Content-Type", "application/json");
        if (question.body() != null) {
            request.POST(BodyPublishers.ofString(question.body()));
        }
        var begin = System.nanoTime();
        var answer = http.send(request.build(), BodyHandlers.ofString());
        var time = System.nanoTime() - begin;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(question.name() + ": " + answer.statusCode() + " " + answer.body());
        }
        return time;
    }
}
