package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;

/** Rules of the database that make a reference across projects impossible, read from the database itself. */
@OkoloTest
class SchemaTest {

    private static final String NOT_OWNED =
            "('account', 'project', 'session', 'revocation', 'stored_answer', 'queued_mail', 'mailed_link', 'sign_in_record',"
                    + " 'authenticator_app', 'passkey', 'recovery_code', 'challenge', 'installation',"
                    + " 'flyway_schema_history')";

    @Inject
    AgroalDataSource database;

    @Test
    void everyForeignKeyToAnOwnedTableCarriesTheProject() throws SQLException {
        assertEquals(
                List.of(),
                column("select concat(table_name, '.', constraint_name) from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name is not null"
                        + " and referenced_table_name not in " + NOT_OWNED
                        + " group by table_name, constraint_name"
                        + " having sum(column_name = 'project_id' and referenced_column_name = 'project_id') = 0"));
    }

    @Test
    void everyOwnedTableHasTheProjectFirstInItsKey() throws SQLException {
        assertEquals(
                List.of(),
                column("select t.table_name from information_schema.tables t where t.table_schema = database()"
                        + " and t.table_name not in " + NOT_OWNED
                        + " and not exists (select 1 from information_schema.key_column_usage k"
                        + " where k.table_schema = t.table_schema and k.table_name = t.table_name"
                        + " and k.constraint_name = 'PRIMARY' and k.column_name = 'project_id'"
                        + " and k.ordinal_position = 1)"));
    }

    @Test
    void everyOwnedTableReferencesItsProject() throws SQLException {
        assertEquals(
                List.of(),
                column("select t.table_name from information_schema.tables t where t.table_schema = database()"
                        + " and t.table_name not in " + NOT_OWNED
                        + " and not exists (select 1 from information_schema.key_column_usage k"
                        + " where k.table_schema = t.table_schema and k.table_name = t.table_name"
                        + " and k.column_name = 'project_id' and k.referenced_column_name in ('id', 'project_id'))"));
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
