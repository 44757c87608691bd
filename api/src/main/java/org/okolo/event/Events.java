package org.okolo.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** Where every room says what it has done. To be called inside the transaction that does it. */
@ApplicationScoped
public class Events {

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry registry;

    @Inject
    EventLog log;

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    /** Something has happened. It becomes an event, by the manager of this request, if and when the transaction commits. */
    public void record(Change change) {
        pending().add(change, new Who(manager.id(), manager.via(), manager.doneWith()));
    }

    /**
     * What has happened to the subject is from now on only for leads and this manager, or again for everybody.
     *
     * @param onlyFor null for everybody
     */
    public void show(UUID clientId, UUID subjectId, UUID onlyFor) {
        Event.update("onlyFor = ?1 where clientId = ?2 and subjectId = ?3", onlyFor, clientId, subjectId);
    }

    /** The numbers of the events of these kinds that touched the subject. */
    public List<Long> about(Set<EventKind> kinds, UUID subjectId) {
        return entities.createQuery(
                        "select e.seq from Event e where e.kind in :kinds and e.subjectId = :subject", Long.class)
                .setParameter("kinds", kinds)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** A new project begins to count; to be called once, in the transaction that opens it. */
    public void begin() {
        log.open();
    }

    private PendingEvents pending() {
        var pending = (PendingEvents) registry.getResource(PendingEvents.class);
        if (pending == null) {
            pending = new PendingEvents(log, project.id());
            registry.putResource(PendingEvents.class, pending);
            var completion = entities.unwrap(SessionImplementor.class).getTransactionCompletionCallbacks();
            completion.registerCallback((BeforeCompletionCallback) pending);
            completion.registerCallback((AfterCompletionCallback) pending);
        }
        return pending;
    }
}
