package org.okolo.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okolo.manager.PresentManagers;

/** Finds an owner for a new client nobody has been named for. */
@ApplicationScoped
public class NextOwner {

    @Inject
    EntityManager entities;

    @Inject
    PresentManagers present;

    /**
     * Whose client it shall be. Until the end of the transaction nobody else can ask, so that turns follow each other: ask last.
     *
     * @return nothing when clients are not shared out, or nobody is there
     */
    public Optional<UUID> next() {
        if (Assignment.ofProject().mode == AssignmentMode.OFF) {
            return Optional.empty();
        }
        var assignment = Assignment.locked();
        entities.refresh(assignment);
        var waiting = waiting(assignment);
        if (assignment.mode == AssignmentMode.LOAD) {
            var load = load(waiting);
            waiting.sort(Comparator.comparing(managerId -> load.getOrDefault(managerId, 0L)));
        }
        // Somebody may have been switched off since we looked.
        var next = waiting.stream().filter(present::isActive).findFirst();
        next.ifPresent(managerId -> assignment.lastManagerId = managerId);
        return next;
    }

    /** Who is there, beginning with the one after the last. */
    private List<UUID> waiting(Assignment assignment) {
        var there = present.inOrder();
        var asked = new ArrayList<>(Assignee.inOrder());
        if (asked.isEmpty()) {
            asked.addAll(present.all());
        }
        Collections.rotate(asked, -1 - asked.indexOf(assignment.lastManagerId));
        asked.retainAll(there);
        return asked;
    }

    private Map<UUID, Long> load(List<UUID> managerIds) {
        var load = new HashMap<UUID, Long>();
        entities.createQuery("""
                        select c.ownerId, count(*) from Client c where c.ownerId in :managers and c.deletedAt is null
                        and (c.statusId is null or c.statusId in (select s.id from Status s where s.outcome = OPEN))
                        group by c.ownerId""", Object[].class)
                .setParameter("managers", managerIds)
                .getResultStream()
                .forEach(row -> load.put((UUID) row[0], (Long) row[1]));
        return load;
    }
}
