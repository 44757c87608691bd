package org.okolo.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.Statements;
import org.okolo.support.TestProject;

/** What a look-up costs the database, judged by the statement that really ran. */
@OkoloTest
class LookupPlanTest {

    private static final int CLIENTS = 3000;
    private static final int KEYS = 100;
    private static final Set<String> BY_INDEX = Set.of("const", "eq_ref", "ref", "range");

    @Inject
    DataSource database;

    final TestProject project = TestProject.open();

    @Test
    void aLookUpIsOneStatement() {
        assertEquals(1, Statements.during(this::ask).size());
    }

    @Test
    void aLookUpReadsRangesOfIndexesOnly() throws SQLException {
        fill();
        var sql = Statements.during(this::ask).get(0);
        try (var connection = database.getConnection();
                var explain = prepared(connection, "explain " + sql);
                var plan = explain.executeQuery()) {
            while (plan.next()) {
                assertTrue(BY_INDEX.contains(plan.getString("type")), () -> text(plan));
            }
        }
    }

    @Test
    void aLookUpReadsRowsInProportionToTheKeys() throws SQLException {
        fill();
        var sql = Statements.during(this::ask).get(0);
        try (var connection = database.getConnection()) {
            var before = rowsRead(connection);
            try (var select = prepared(connection, sql);
                    var rows = select.executeQuery()) {
                assertTrue(rows.last());
            }
            // Per key: one entry of the unique index, the profile and the client; and what looking into the key ranges
            // costs.
            var most = 2 * KEYS * 4;
            var read = rowsRead(connection) - before;
            assertTrue(read <= most, () -> read + " rows read for " + 2 * KEYS + " keys");
        }
    }

    /** In a project with a million profiles the database mistook a second one for the better, and read all of it. */
    @Test
    void aLookUpByHandleHasOneIndexToChooseFrom() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var indexes = select.executeQuery("select count(distinct index_name) from information_schema.statistics"
                        + " where table_schema = database() and table_name = 'profile' and column_name = 'handle'")) {
            assertTrue(indexes.next());
            assertEquals(1, indexes.getInt(1));
        }
    }

    private Object ask() {
        return project.manager()
                .call()
                .body(Map.of("keys", keys()))
                .post("/lookup")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** Half of them by id, half by handle, in both networks. */
    private static List<Map<String, String>> keys() {
        return IntStream.range(0, KEYS)
                .mapToObj(i -> Map.of(
                        "network",
                        i % 2 == 0 ? "VK" : "FACEBOOK",
                        "id",
                        Integer.toString(1 + i * 7),
                        "handle",
                        "person" + i * 7))
                .toList();
    }

    /** By plain JDBC: three thousand clients over HTTP would take a minute. */
    private void fill() throws SQLException {
        try (var connection = database.getConnection();
                var client = connection.prepareStatement(
                        "insert into client (project_id, id, name, blocked, note_count, created_at, changed_at, version)"
                                + " values (?, ?, 'Anna', false, 0, now(6), now(6), 1)");
                var profile = connection.prepareStatement(
                        "insert into profile (project_id, id, client_id, network, external_id, handle, handle_shown, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, now(6))")) {
            for (var i = 0; i < CLIENTS; i++) {
                var id = UUID.randomUUID().toString();
                set(client, project.id().toString(), id);
                client.addBatch();
                var handle = "person" + i;
                var network = i % 2 == 0 ? "VK" : "FACEBOOK";
                set(profile, project.id().toString(), id, id, network, Integer.toString(i + 1), handle, handle);
                profile.addBatch();
            }
            client.executeBatch();
            profile.executeBatch();
        }
    }

    /** The captured statement has the project and the keys as parameters, in the order of its text. */
    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        for (var at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', at + 1)) {
            var isProject = sql.substring(Math.max(0, at - 20), at).matches(".*project_id\\s*=\\s*");
            var isHandle = sql.lastIndexOf("handle in", at) > sql.lastIndexOf("external_id in", at);
            var next = 1 + (values.size() * 7) % CLIENTS;
            values.add(isProject ? project.id().toString() : isHandle ? "person" + next : Integer.toString(next));
        }
        var prepared = connection.prepareStatement(sql);
        set(prepared, values.toArray(String[]::new));
        return prepared;
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    private static long rowsRead(Connection connection) throws SQLException {
        try (var status = connection.createStatement();
                var rows = status.executeQuery("show session status like 'Handler\\_read%'")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }

    private static String text(java.sql.ResultSet plan) {
        try {
            return plan.getString("table") + " " + plan.getString("type") + " " + plan.getString("key");
        } catch (SQLException unreadable) {
            return unreadable.getMessage();
        }
    }
}
