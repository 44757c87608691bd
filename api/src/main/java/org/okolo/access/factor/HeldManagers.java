package org.okolo.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.okolo.manager.Manager;
import org.okolo.manager.ManagerChanged;
import org.okolo.project.Project;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.InProject;

/**
 * Whether a manager is held is written in the access token. When the answer changes, tokens of before must not go on: the manager's version
 * grows, and whoever comes with an older one fetches another.
 */
@ApplicationScoped
class HeldManagers {

    @Inject
    EntityManager entities;

    @Inject
    Event<ManagerChanged> changed;

    @Inject
    AcrossProjects projects;

    @Inject
    InProject inProject;

    /** For an account whose factors have changed; in each project in a transaction of its own. */
    void lookAgain(UUID accountId) {
        projects.memberships(accountId)
                .forEach(place -> inProject.run(place.projectId(), () -> {
                    Project project = Project.findById(place.projectId());
                    Manager manager = Manager.findById(place.managerId());
                    if (project.secondFactorRoles.contains(manager.role)) {
                        renew(manager);
                    }
                }));
    }

    /** In the running transaction. */
    void renew(Manager manager) {
        entities.lock(manager, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        changed.fire(new ManagerChanged(manager.id, manager.version, true));
    }
}
