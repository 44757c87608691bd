package org.okolo.problem;

import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okolo.account.Account;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** What is said when the database has gone away. */
@OkoloTest
class LostConnectionTest {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

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

    /** The pool drops what is dead in a task of its own; whoever asked before it is done would be given a dead connection. */
    @AfterEach
    void connectAgain() throws SQLException {
        var deadline = System.nanoTime() + PATIENCE;
        do {
            assertTrue(System.nanoTime() < deadline, "The pool keeps dead connections");
            database.flush(AgroalDataSource.FlushMode.INVALID);
        } while (!isEachConnectionAlive());
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
        var taken = all();
        try {
            project.lead().call().get("/clients").then().statusCode(503).header("Retry-After", notNullValue());
        } finally {
            giveBack(taken);
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

    private boolean isEachConnectionAlive() throws SQLException {
        var taken = all();
        try {
            for (var connection : taken) {
                if (!connection.isValid(1)) {
                    return false;
                }
            }
            return true;
        } finally {
            giveBack(taken);
        }
    }

    private List<Connection> all() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (taken.size()
                < database.getConfiguration().connectionPoolConfiguration().maxSize()) {
            taken.add(database.getConnection());
        }
        return taken;
    }

    private static void giveBack(List<Connection> taken) throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
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
