package org.okolo.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/**
 * How fast statistics are in a large project, against a small one, in one run. No test: it judges nothing, and runs only when it is named;
 * docs/benchmarks.md has the command. One event in ten adds a client.
 */
@OkoloTest
class StatisticsBenchmark {

    private static final int TRIES = 15;
    private static final int SMALL = 1_000;
    private static final int PART = 100_000;

    @Inject
    AgroalDataSource database;

    @Test
    void measure() throws SQLException {
        var large = Integer.getInteger("okolo.benchmark.events", 200_000);
        report("events", SMALL, large);
        var one = filled(SMALL);
        var other = filled(large);
        report("counted again, ms", rebuild(one), rebuild(other));
        for (var question : List.of(
                "statuses?from=%s&to=%s&by=day",
                "statuses?from=%s&to=%s&by=month",
                "moves?from=%s&to=%s",
                "managers?from=%s&to=%s&by=week",
                "purchases?from=%s&to=%s&by=month")) {
            var year = question.formatted(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            report(year + ", microseconds", median(one, year), median(other, year));
        }
    }

    private static void report(String what, long small, long large) {
        System.out.printf("%-60s %12d %12d%n", what, small, large);
    }

    private static long rebuild(TestProject project) {
        var begin = System.nanoTime();
        while (project.signedInAgain().lead().call().get("/statistics/moves").<Integer>path("behind") > 0) {
            // each reader counts a part
        }
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static long median(TestProject project, String question) {
        var times = new long[TRIES];
        for (var i = 0; i < TRIES; i++) {
            var caller = project.signedInAgain().lead();
            var begin = System.nanoTime();
            caller.call().get("/statistics/" + question).then().statusCode(200);
            times[i] = (System.nanoTime() - begin) / 1_000;
        }
        Arrays.sort(times);
        return times[TRIES / 2];
    }

    /** A year in which so much happened: additions, moves, notes and answers by templates. */
    private TestProject filled(int events) throws SQLException {
        var project = TestProject.open();
        List<String> statuses = project.lead().call().get("/statuses").path("items.id");
        for (var from = 1; from <= events; from += PART) {
            part(project, statuses, events, from, Math.min(events, from + PART - 1));
        }
        run("update event_counter set seq = %d where project_id = '%s'".formatted(events, project.id()));
        return project;
    }

    private void part(TestProject project, List<String> statuses, int events, int from, int to) throws SQLException {
        var status = "elt(1 + floor(rand() * %d), '%s')".formatted(statuses.size(), String.join("','", statuses));
        var client = "concat('00000000-0000-7000-8000-', lpad(hex(if(s.seq %% 10 = 1, (s.seq + 9) div 10,"
                + " 1 + floor(rand() * ((s.seq + 9) div 10)))), 12, '0'))";
        run(("insert into event (project_id, id, seq, at, manager_id, via, kind, client_id, after_json, shown_json)"
                        + " select '%s', uuid(), s.seq, timestampadd(second, s.seq * (31536000.0 / %d), '2025-01-01'),"
                        + " elt(1 + s.seq %% 3, '%s', '%s', '%s'), 'CABINET', elt(1 + s.seq %% 10, 'TEMPLATE_USED',"
                        + " 'CLIENT_ADDED', 'CLIENT_STATUS', 'NOTE_ADDED', 'TEMPLATE_USED', 'CLIENT_STATUS', 'NOTE_ADDED',"
                        + " 'TEMPLATE_USED', 'NOTE_ADDED', 'NOTE_ADDED'), " + client + ", '{}',"
                        + " concat('{\"clientId\":null,\"statusId\":\"', " + status
                        + ", '\",\"ownerId\":null,\"blocked\":false,\"noteCount\":3,\"version\":2,\"deleted\":false}')"
                        + " from seq_%d_to_%d s")
                .formatted(
                        project.id(),
                        events,
                        project.owner().id(),
                        project.lead().id(),
                        project.manager().id(),
                        from,
                        to));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
