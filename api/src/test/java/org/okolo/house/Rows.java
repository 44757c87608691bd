package org.okolo.house;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.okolo.support.TestProject;

/** What stands in the tables, by any project: for tests that ask whether something has changed, or need somebody else's ids. */
final class Rows {

    /** Kept by the service for itself; sessions and their like are not what a request is about. */
    private static final List<String> OWN_BOOKS = List.of(
            "stored_answer",
            "revocation",
            "queued_mail",
            "sign_in_record",
            "challenge",
            "flyway_schema_history",
            // sums that follow the events at their own pace
            "statistics_cursor",
            "client_stage",
            "status_day",
            "move_day",
            "work_day",
            "purchase_day");

    /** Steps of paths that are called otherwise than their rows. */
    private static final Map<String, String> TABLES =
            Map.of("bulk-actions", "jobs", "people-actions", "jobs", "imports", "import_files");

    /** Of a table with rows for several paths only these. */
    private static final Map<String, String> AMONG =
            Map.of("bulk-actions", " and kind = 'BULK'", "people-actions", " and kind = 'PEOPLE'");

    /** Asked for once: no test makes a table. */
    private static List<String> tables;

    private Rows() {}

    /** A sum for each table, which is another one as soon as anything in it is. */
    static Map<String, String> sums() {
        var tables = tables();
        var found = column("checksum table `" + String.join("`, `", tables) + "`", 2);
        var sums = new TreeMap<String, String>();
        for (var index = 0; index < tables.size(); index++) {
            sums.put(tables.get(index), found.get(index));
        }
        return sums;
    }

    /** The rows of a project that a path with this name can mean: {@code clients} are those of {@code client}. */
    static List<UUID> ids(String kind, UUID projectId) {
        var named = TABLES.getOrDefault(kind, kind);
        // Statuses lose two letters, purchases one; deliveries change two.
        var singular =
                List.of(named.replaceFirst("s$", ""), named.replaceFirst("es$", ""), named.replaceFirst("ies$", "y"));
        var table = tables().stream()
                .filter(name -> singular.stream().anyMatch(one -> name.equals(one) || name.endsWith("_" + one)))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("No table for the path step " + kind + ": teach it to Rows"));
        return column("select id from `" + table + "` where " + of(table, projectId) + AMONG.getOrDefault(kind, ""), 1)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** What belongs to people, wherever they work, is found by the managers of the project. */
    private static String of(String table, UUID projectId) {
        return table.equals("passkey")
                ? "account_id in (select account_id from manager where project_id = '" + projectId + "')"
                : "project_id = '" + projectId + "'";
    }

    private static synchronized List<String> tables() {
        if (tables == null) {
            var found = new ArrayList<String>(
                    column("select table_name from information_schema.tables where table_schema = database()", 1));
            found.removeAll(OWN_BOOKS);
            tables = List.copyOf(found);
        }
        return tables;
    }

    private static List<String> column(String sql, int index) {
        try (var connection = TestProject.bean(AgroalDataSource.class).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(index));
            }
            return found;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
