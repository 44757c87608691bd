package org.okolo.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * What has happened in one transaction, until it commits. Hibernate calls it after its last flush and before it gives the
 * connection back; a plain synchronization of the transaction comes too late for that.
 */
class PendingEvents implements BeforeCompletionCallback, AfterCompletionCallback {

    private final EventLog log;
    private final UUID projectId;
    private final List<PendingEvent> pending = new ArrayList<>();

    PendingEvents(EventLog log, UUID projectId) {
        this.log = log;
        this.projectId = projectId;
    }

    void add(Change change, Who who) {
        pending.add(new PendingEvent(change, who));
    }

    @Override
    public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
        log.append(pending);
    }

    @Override
    public void doAfterTransactionCompletion(boolean success, SharedSessionContractImplementor session) {
        if (success) {
            log.committed(projectId);
        }
    }
}
