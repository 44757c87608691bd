package org.okolo.manager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;

/** Who can be given work: managers who are switched on and not absent today. */
@ApplicationScoped
public class PresentManagers {

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    @Inject
    EntityManager entities;

    /** Everybody, those included who are switched off or absent, the oldest first. */
    public List<UUID> all() {
        return entities.createQuery("select id from Manager order by id", UUID.class)
                .getResultList();
    }

    /** Those who are there today, in the project's zone; the oldest first. */
    public List<UUID> inOrder() {
        return entities.createQuery("""
                        select m.id from Manager m where m.active = true and not exists (select 1 from Absence a
                        where a.managerId = m.id and a.firstDay <= :today and a.lastDay >= :today) order by m.id""", UUID.class)
                .setParameter("today", today())
                .getResultList();
    }

    /**
     * Whether the manager is switched on, and can be given something: until the end of the transaction, if there is one, it stays so.
     * Everybody locks clients first, then the project, then managers.
     */
    public boolean isActive(UUID managerId) {
        var inTransaction = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        var lock = inTransaction ? LockModeType.PESSIMISTIC_READ : LockModeType.NONE;
        Project.findById(project.id(), lock);
        return Manager.find("id = ?1 and active = true", managerId)
                        .withLock(lock)
                        .firstResult()
                != null;
    }

    private LocalDate today() {
        Project own = Project.findById(project.id());
        return LocalDate.now(clock.withZone(ZoneId.of(own.zone)));
    }
}
