package org.okolo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.okolo.support.TestProject;

/** Puts many clients into a project by plain SQL, with the rows the service itself would have written for them. */
final class FillProject {

    /** Numbers the first three groups of an id may have; the last one is the client's number. */
    private static final String ID = "concat('%s-0000-7000-8000-', lpad(hex(s.seq), 12, '0'))";

    private static final int PART = 50_000;
    private static final List<String> NAMES =
            List.of("Anna", "Olga", "Pavel", "Natalia", "Sergey", "Ivan", "Maria", "Nadezhda");

    private final DataSource database;

    FillProject(DataSource database) {
        this.database = database;
    }

    /** Each has a VK profile (id and {@code person<id>}), a note and an event. */
    void fill(TestProject project, int clients) throws SQLException {
        List<String> statuses = project.lead().call().get("/statuses").path("items.id");
        try (var connection = database.getConnection()) {
            for (var from = 1; from <= clients; from += PART) {
                part(connection, project, statuses, from, Math.min(clients, from + PART - 1));
            }
            var seq = "select coalesce(max(seq), 0) from event where project_id = '" + project.id() + "'";
            run(connection, "update event_counter set seq = (%s) where project_id = '%s'".formatted(seq, project.id()));
        }
    }

    private void part(Connection connection, TestProject project, List<String> statuses, int from, int to)
            throws SQLException {
        var rows = " from seq_" + from + "_to_" + to + " s";
        var id = ID.formatted("00000001");
        var at = "timestampadd(second, s.seq, '2024-01-01')";
        var owner = "elt(1 + s.seq % 4, '" + project.manager().id() + "', '"
                + project.lead().id() + "', '" + project.owner().id() + "', null)";
        var name =
                "concat(elt(1 + s.seq % " + NAMES.size() + ", '" + String.join("', '", NAMES) + "'), ' Name', s.seq)";
        var status = "elt(1 + s.seq % " + statuses.size() + ", '" + String.join("', '", statuses) + "')";
        insert(
                connection,
                project,
                "client (project_id, id, name, status_id, owner_id, blocked, note_count, created_at, changed_at, version)",
                id + ", " + name + ", " + status + ", " + owner + ", s.seq % 97 = 0, 1, " + at + ", " + at + ", 1"
                        + rows);
        insert(
                connection,
                project,
                "profile (project_id, id, client_id, network, external_id, handle, handle_shown, created_at)",
                ID.formatted("00000002") + ", " + id
                        + ", 'VK', s.seq, concat('person', s.seq), concat('person', s.seq), " + at + rows);
        word(connection, project, "4", id, "lower(elt(1 + s.seq % 8, '" + String.join("', '", NAMES) + "'))", rows);
        word(connection, project, "5", id, "concat('name', s.seq)", rows);
        word(connection, project, "6", id, "concat('person', s.seq)", rows);
        insert(
                connection,
                project,
                "note (project_id, id, client_id, text, author_id, text_by, created_at, changed_at, text_at, version)",
                ID.formatted("00000003") + ", " + id + ", concat('Asked about model ', s.seq % 500), '"
                        + project.manager().id() + "', '" + project.manager().id() + "', " + at + ", " + at + ", "
                        + at + ", 1" + rows);
        var shown = "concat('{\"clientId\":null,\"statusId\":\"', " + status
                + ", '\",\"ownerId\":null,\"blocked\":false,\"noteCount\":1,\"version\":1,\"deleted\":false}')";
        insert(
                connection,
                project,
                "event (project_id, id, seq, at, manager_id, via, kind, client_id, after_json, shown_json)",
                "uuid(), s.seq, " + at + ", '" + project.manager().id() + "', 'CABINET', 'CLIENT_ADDED', " + id
                        + ", '{}', " + shown + rows);
    }

    private void word(Connection connection, TestProject project, String kind, String id, String word, String rows)
            throws SQLException {
        insert(
                connection,
                project,
                "client_word (project_id, id, client_id, word)",
                ID.formatted("0000000" + kind) + ", " + id + ", " + word + rows);
    }

    private void insert(Connection connection, TestProject project, String table, String select) throws SQLException {
        run(connection, "insert into " + table + " select '" + project.id() + "', " + select);
    }

    private void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
