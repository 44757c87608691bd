package org.okolo.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a benchmark asks a service, over HTTP.
 *
 * @param path below {@code /api/v1}
 * @param body null for what is asked by GET
 */
record Question(String name, String path, String body) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What managers ask most, and what grows with the project; those whose name contains the word. */
    static List<Question> all(String only) {
        var all = List.of(
                lookup(100),
                lookup(500),
                get("/clients"),
                get("/clients?sort=-changedAt"),
                get("/clients?sort=-createdAt&limit=200"),
                get("/clients?ownerId=me"),
                get("/clients?ownerId=none&blocked=true"),
                get("/clients?q=na"),
                get("/clients?q=anna%20name77"),
                get("/search?q=an"),
                get("/search?q=anna%20name77"),
                get("/search?q=models%2077"),
                get("/search?q=nobody"),
                get("/events"),
                get("/tasks"),
                get("/duplicates"));
        return all.stream().filter(question -> question.name().contains(only)).toList();
    }

    private static Question get(String path) {
        return new Question(path, path, null);
    }

    /** Half of those asked for are clients of every project that was filled. */
    private static Question lookup(int people) {
        var keys = IntStream.range(0, people)
                .map(i -> i % 2 == 0 ? i + 1 : 900_000_000 + i)
                .mapToObj(id -> "{\"network\":\"VK\",\"id\":\"%1$d\",\"handle\":\"person%1$d\"}".formatted(id))
                .collect(Collectors.joining(","));
        return new Question("/lookup of " + people, "/lookup", "{\"keys\":[" + keys + "]}");
    }

    /**
     * Asks the service at this port of this machine.
     *
     * @return how long the answer took, in nanoseconds
     * @throws IllegalStateException when it is refused
     */
    long ask(int port, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (body != null) {
            request.POST(BodyPublishers.ofString(body));
        }
        var begin = System.nanoTime();
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        var time = System.nanoTime() - begin;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + ": " + answer.statusCode() + " " + answer.body());
        }
        return time;
    }
}
