package org.okolo.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * When a transaction gets no connection that works, it is marked for rollback, and Hibernate then finds nothing by any id instead of failing
 * (HHH-12472). "There is no such client" would be a lie, and whoever wanted to write about the client would believe it: so the answer is that
 * we do not know. Other problems may rightly follow a failed statement: a profile that is taken already.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 100)
public class LostConnection {

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry registry;

    @AroundInvoke
    Object doubt(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (NotFound said) {
            if (transactions.getStatus() == Status.STATUS_MARKED_ROLLBACK && !isTrue(said)) {
                throw new Unavailable();
            }
            remember(said);
            throw said;
        }
    }

    /** On its way out of an inner method the problem itself has marked the transaction. */
    private boolean isTrue(NotFound said) {
        return registry.getResource(LostConnection.class) == said;
    }

    private void remember(NotFound said) throws SystemException {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            registry.putResource(LostConnection.class, said);
        }
    }
}
