package org.okolo.event;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What has happened in one transaction, until it commits. */
class PendingEvents implements Synchronization {

    record Pending(Change change, Who who) {}

    private final EventLog log;
    private final UUID projectId;
    private final List<Pending> pending = new ArrayList<>();

    PendingEvents(EventLog log, UUID projectId) {
        this.log = log;
        this.projectId = projectId;
    }

    void add(Change change, Who who) {
        pending.add(new Pending(change, who));
    }

    @Override
    public void beforeCompletion() {
        log.append(pending);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            log.committed(projectId);
        }
    }
}
