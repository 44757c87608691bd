package org.okolo.privacy;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.okolo.support.TestProject;

/** Every column of every table in which text can stand, as the database itself says. */
final class Columns {

    private static final String TEXTS = "select c.table_name, c.column_name from information_schema.columns c"
            + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
            + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
            + " and c.table_name <> 'flyway_schema_history'"
            + " and (c.data_type like '%char' or c.data_type like '%text' or c.data_type like '%blob'"
            + " or c.data_type like '%binary' or c.data_type = 'json')";

    private Columns() {}

    /** As {@code client.name}. */
    static Set<String> all() throws SQLException {
        return all(TEXTS);
    }

    private static Set<String> all(String sql) throws SQLException {
        var all = new TreeSet<String>();
        byTable(sql).forEach((table, columns) -> columns.forEach(column -> all.add(table + "." + column)));
        return all;
    }

    /** Those in which a text stands anywhere, whosever row it is. */
    static Set<String> with(String text) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = TestProject.bean(AgroalDataSource.class).getConnection();
                var statement = connection.createStatement()) {
            for (var table : byTable(TEXTS).entrySet()) {
                var sums = table.getValue().stream()
                        .map(column -> "sum(`%s` like '%%%s%%')".formatted(column, text))
                        .collect(Collectors.joining(", "));
                var row = statement.executeQuery("select %s from `%s`".formatted(sums, table.getKey()));
                row.next();
                var at = 1;
                for (var column : table.getValue()) {
                    if (row.getInt(at++) > 0) {
                        found.add(table.getKey() + "." + column);
                    }
                }
            }
            for (var column : packed()) {
                if (isPackedIn(column, text, statement)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    /** Columns that hold whole files, which may be compressed. */
    private static Set<String> packed() throws SQLException {
        return all(TEXTS + " and c.data_type = 'longblob'");
    }

    private static boolean isPackedIn(String column, String text, Statement statement) throws SQLException {
        var name = column.split("\\.");
        var row = statement.executeQuery(
                "select `%2$s` from `%1$s` where substring(`%2$s`, 1, 2) = x'1f8b'".formatted(name[0], name[1]));
        while (row.next()) {
            try (var content = new GZIPInputStream(row.getBinaryStream(1))) {
                if (new String(content.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
                    return true;
                }
            } catch (IOException noneOfOurs) {
                throw new AssertionError(noneOfOurs);
            }
        }
        return false;
    }

    private static TreeMap<String, Set<String>> byTable(String sql) throws SQLException {
        var tables = new TreeMap<String, Set<String>>();
        try (var connection = TestProject.bean(AgroalDataSource.class).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                tables.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return tables;
    }
}
