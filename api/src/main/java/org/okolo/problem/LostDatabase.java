package org.okolo.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Failures that say nothing about the request: the database was not there, or had no connection to spare. */
final class LostDatabase {

    /** SQL standard: connection exceptions. */
    private static final String CONNECTION = "08";

    /** The pool has no type of its own for it. */
    private static final String NONE_TO_SPARE = "acquisition timeout";

    private LostDatabase() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && isLost(sql));
    }

    private static boolean isLost(SQLException failure) {
        var state = failure.getSQLState();
        var message = failure.getMessage();
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state != null && state.startsWith(CONNECTION)
                || message != null && message.contains(NONE_TO_SPARE);
    }
}
