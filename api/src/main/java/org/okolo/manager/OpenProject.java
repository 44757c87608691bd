package org.okolo.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.okolo.account.Account;
import org.okolo.project.Project;
import org.okolo.project.ProjectOpened;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** Makes a project with its first owner and whatever the rooms put into a new one. */
@ApplicationScoped
public class OpenProject {

    @Inject
    Clock clock;

    @Inject
    CurrentProject current;

    @Inject
    CurrentManager actor;

    @Inject
    Event<ProjectOpened> opened;

    /**
     * Needs a transaction in which {@link CurrentProject#enter} has been given the new project's id.
     *
     * @param account the owner's, stored already
     * @param name of the project
     */
    public Manager open(Account account, String name, String zone) {
        var now = clock.instant();
        var projectId = current.id();
        Project.open(projectId, name, zone, now).persistAndFlush();
        var owner = join(account, Role.OWNER, now);
        actor.act(owner.id, Via.CABINET);
        opened.fire(new ProjectOpened(projectId, owner.id, account.locale));
        return owner;
    }

    /** Stores the account as a manager of the current project. */
    public static Manager join(Account account, Role role, Instant now) {
        var manager = new Manager();
        manager.accountId = account.id;
        manager.name = account.name;
        manager.role = role;
        manager.joinedAt = now;
        manager.persistAndFlush();
        return manager;
    }
}
