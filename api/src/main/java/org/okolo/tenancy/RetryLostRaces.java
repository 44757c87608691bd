package org.okolo.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.StaleStateException;

/**
 * Does a transaction again that lost against another one: a deadlock, a row changed in between. The second time it sees the winner's
 * work, so an edit gets its proper 412 and an independent write its place.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryLostRaces {

    private static final int TRIES = 4;

    /** Deadlock; record has changed since last read; a node of a cluster took the write back. */
    private static final Set<Integer> LOST = Set.of(1213, 1020, 1180);

    @Inject
    TransactionManager transactions;

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        if (isInside()) {
            return call.proceed();
        }
        for (var tried = 1; ; tried++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                if (tried == TRIES || !isLostRace(failure)) {
                    throw failure;
                }
                // Two that lost to each other would meet again at once, so each waits its own short while: 150 ms in
                // all at the most, with no transaction and no connection in hand. An end of the service interrupts it.
                Thread.sleep(ThreadLocalRandom.current().nextInt(5, 25) * (long) tried);
            }
        }
    }

    /** Only the outermost transaction can be done again. */
    private boolean isInside() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    static boolean isLostRace(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var lost = cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || (cause instanceof SQLException sql && LOST.contains(sql.getErrorCode()));
            if (lost) {
                return true;
            }
            for (var other : cause.getSuppressed()) {
                if (isLostRace(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
