package org.okolo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okolo.client.Client;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.tenancy.Ids;

/**
 * How long the index takes to propose a page, and how large it is. No test: it judges nothing, and runs only when it is named;
 * docs/benchmarks.md has the command. Half of the clients are in one project, the rest in a hundred others that use the same words.
 */
class SearchBenchmark {

    private static final int VOCABULARY = 20_000;
    private static final int ROUNDS = 300;
    private static final List<String> QUESTIONS =
            List.of("w1", "w12", "w123", "name7", "name7 w5", "w3 w4 w5", "w19999", "nothing", "name1234567");

    private final Random random = new Random(1);
    private final List<UUID> projects = new ArrayList<>();

    @Test
    void measure(@TempDir Path folder) throws IOException {
        var clients = Integer.getInteger("okolo.benchmark.clients", 100_000);
        for (var i = 0; i <= 100; i++) {
            projects.add(UUID.randomUUID());
        }
        try (var index = new OpenIndex(folder)) {
            var begin = System.nanoTime();
            fill(index, clients);
            index.commit();
            System.out.printf("%,d clients in %,d s%n", clients, (System.nanoTime() - begin) / 1_000_000_000);
            System.out.printf("%,d MiB%n", size(folder) >> 20);
            index.refresh();
            QUESTIONS.forEach(question -> measure(index, question));
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void measure(OpenIndex index, String question) {
        var times = new long[ROUNDS];
        var found = 0;
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var query = new ClientQuery(projects.get(0), new Question(question), projects.get(1)).query();
            found = index.best(query, null, 51).size();
            if (round >= 0) {
                times[round] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-12s p50 %6.2f ms  p99 %6.2f ms  (%d on the first page)%n",
                question, times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6, found);
    }

    private void fill(OpenIndex index, int clients) {
        for (var made = 0; made < clients; made += Truth.CHUNK) {
            var documents = new HashMap<UUID, Document>();
            for (var i = 0; i < Truth.CHUNK; i++) {
                var client = new Client();
                client.id = Ids.next();
                client.projectId = projects.get(i % 2 == 0 ? 0 : 1 + random.nextInt(projects.size() - 1))
                        .toString();
                documents.put(client.id, ClientDocument.of(client, passages(client.id, made + i), "bench"));
            }
            index.put(documents.keySet(), documents);
        }
    }

    private List<Passage> passages(UUID id, int number) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(id, Part.NAME, null, "name" + number + " " + word()));
        passages.add(new Passage(id, Part.HANDLE, null, "handle_" + number));
        for (var note = 0; note < 2; note++) {
            var text = new StringBuilder();
            for (var i = 0; i < 12; i++) {
                text.append(word()).append(' ');
            }
            passages.add(new Passage(id, Part.NOTE, Ids.next(), text.toString()));
        }
        return passages;
    }

    /** Few words often, many seldom, as in any language. */
    private String word() {
        return "w" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
    }
}
