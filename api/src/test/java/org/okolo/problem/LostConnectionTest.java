package org.okolo.problem;

import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.account.Account;

/** What is said when the database has gone away. */
@OkoloTest
class LostConnectionTest {

    /** As a resource looks for what it is to change. */
    @ApplicationScoped
    static class Looking {

        @Inject
        EntityManager entities;

        @Transactional
        void find() {
            NotFound.unless(entities.find(Account.class, UUID.randomUUID(), LockModeType.PESSIMISTIC_WRITE), "account");
        }
    }

    private final AgroalDataSource database = TestProject.bean(AgroalDataSource.class);
    private final TestProject project = TestProject.open();

    @AfterEach
    void connectAgain() {
        database.flush(AgroalDataSource.FlushMode.INVALID);
    }

    @Test
    void whoLostTheDatabaseDoesNotSayThatThereIsNoSuchThing() throws SQLException {
        try (var only = database.getConnection();
                var statement = only.createStatement()) {
            for (var id : others(statement)) {
                statement.execute("kill connection " + id);
            }
            assertEquals(503, answer());
        }
    }

    @Test
    void whoGetsNoConnectionIsToldToAskAgain() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size()
                    < database.getConfiguration().connectionPoolConfiguration().maxSize()) {
                taken.add(database.getConnection());
            }
            project.lead().call().get("/clients").then().statusCode(503).header("Retry-After", notNullValue());
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(404, answer());
    }

    /** All connections there are, as a server that ends would end them. */
    private static List<Long> others(Statement statement) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var row = statement.executeQuery(
                "select id from information_schema.processlist where id <> connection_id() and user = 'okolo'")) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private int answer() {
        var said = assertThrows(
                HttpProblem.class,
                () -> project.in(() -> {
                    TestProject.bean(Looking.class).find();
                    return null;
                }));
        return said.getStatusCode();
    }
}
