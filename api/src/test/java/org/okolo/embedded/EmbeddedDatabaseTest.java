package org.okolo.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a home below the system's folder for temporary files, where JUnit puts its own. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void itKeepsItsRowsWhereverTheHomeLies() throws SQLException {
        run("create table kept (id int)", "insert into kept values (7)");
        assertEquals(7, run("select id from kept"));
    }

    @Test
    void aFirstStartThatBrokeOffIsBegunAgain() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("database/mysql"));
        Files.writeString(folder.resolve("database-unfinished"), "");
        assertEquals(1, run("select 1"));
    }

    @Test
    void dataWithoutSystemTablesAreLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/ibdata1"), "all our clients");
        assertThrows(DataFolder.Damaged.class, () -> EmbeddedDatabase.start(Home.at(folder)));
        assertEquals("all our clients", Files.readString(folder.resolve("database/ibdata1")));
    }

    /** @return the number in the first row of the last statement, or 0 */
    private int run(String... sql) throws SQLException {
        try (var database = EmbeddedDatabase.start(Home.at(folder));
                var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            var number = 0;
            for (var one : sql) {
                if (statement.execute(one)) {
                    var rows = statement.getResultSet();
                    rows.next();
                    number = rows.getInt(1);
                }
            }
            return number;
        }
    }
}
