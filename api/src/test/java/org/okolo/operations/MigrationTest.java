package org.okolo.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.RealDatabase;

/** A database of the first release, full of clients, is brought to today's form: nothing is lost, and it ends up as a new one does. */
@OkoloTest
class MigrationTest {

    private static final String FIRST_RELEASE = "2";
    private static final int CLIENTS = 2000;
    private static final String PROJECT = "'01a00000-0000-7000-8000-000000000001'";
    private static final String ACCOUNT = "'01a00000-0000-7000-8000-000000000002'";
    private static final String OWNER = "'01a00000-0000-7000-8000-000000000003'";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    AgroalDataSource today;

    @Inject
    Flyway ofTheService;

    private Connection connection;

    @BeforeEach
    void fillTheFirstRelease() throws SQLException {
        flyway("latest").clean();
        flyway(FIRST_RELEASE).migrate();
        connection = DriverManager.getConnection(oldUrl(), user, password);
        run("insert into account values (" + ACCOUNT
                + ", 'anna@example.test', 'Anna', 'en', 'UTC', 'none', now(6), 0)");
        run("insert into project values (" + PROJECT + ", 'Honey', '', '', 'UTC', 0, now(6), null, 10, now(6), 0)");
        run("insert into manager values (" + PROJECT + ", " + OWNER + ", " + ACCOUNT
                + ", 'Anna', 'OWNER', true, now(6), 0)");
        run("insert into client (project_id, id, name, comment, owner_id, blocked, note_count, created_at, changed_at,"
                + " version) select " + PROJECT + ", uuid(), concat('Client ', seq), 'A comment', " + OWNER
                + ", false, 1, now(6), now(6), 0 from seq_1_to_" + CLIENTS);
        run("insert into note (project_id, id, client_id, text, author_id, created_at, changed_at, version) select "
                + PROJECT + ", uuid(), id, 'A note', " + OWNER + ", now(6), now(6), 0 from client");
        run("insert into client_word (project_id, id, client_id, word) select " + PROJECT
                + ", uuid(), id, 'client' from client");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void nothingIsLost() throws SQLException {
        flyway("latest").migrate();
        assertEquals(CLIENTS, number(connection, "select count(*) from client where name like 'Client %'"));
        assertEquals(CLIENTS, number(connection, "select count(*) from note where text = 'A note'"));
    }

    @Test
    void itEndsUpAsANewOneDoes() throws SQLException {
        flyway("latest").migrate();
        var columns = "select count(*) from information_schema.columns where table_schema = database()";
        try (var fresh = today.getConnection()) {
            assertEquals(number(fresh, columns), number(connection, columns));
        }
    }

    @Test
    void anOlderServiceDoesNotStartOnTheDatabaseOfANewerOne() throws SQLException {
        flyway("latest").migrate();
        run(
                "insert into flyway_schema_history select installed_rank + 1, '9999', 'newer', type, 'V9999__newer.sql', checksum,"
                        + " installed_by, installed_on, execution_time, true from flyway_schema_history order by installed_rank desc"
                        + " limit 1");
        var older = Flyway.configure()
                .configuration(ofTheService.getConfiguration())
                .dataSource(oldUrl(), user, password)
                .load();
        assertThrows(FlywayValidateException.class, older::migrate);
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(oldUrl(), user, password)
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    private String oldUrl() {
        return url.replaceFirst("/okolo\\b", "/" + RealDatabase.SECOND);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection from, String sql) throws SQLException {
        try (var statement = from.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
