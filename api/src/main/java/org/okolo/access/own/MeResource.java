package org.okolo.access.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.Me;
import org.okolo.access.door.Entrance;
import org.okolo.account.Account;
import org.okolo.account.AccountEdit;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForIcons;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.manager.Manager;
import org.okolo.manager.ManagerEdit;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** The caller. */
@Path("/me")
@Tag(name = "Me")
public class MeResource {

    @Inject
    CurrentManager caller;

    @Inject
    CurrentProject current;

    @Inject
    Entrance entrance;

    @Inject
    Events events;

    @GET
    @Transactional
    @ForIcons
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @WithoutSecondFactor
    @Operation(
            operationId = "getMe",
            summary = "Get the current account",
            description = "The account, its membership in the current project, and the project.")
    public Me get() {
        return entrance.me(Manager.findById(caller.id()), Project.findById(current.id()));
    }

    @PUT
    @Transactional
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @WithoutSecondFactor
    @Operation(
            operationId = "editMe",
            summary = "Change my account",
            description = "My name, language and time zone. The name colleagues see changes in the current project.")
    public Me edit(@NotNull @Valid AccountEdit edit) {
        Account account = Account.findById(caller.accountId());
        account.name = edit.name().strip();
        account.locale = edit.locale();
        account.zone = edit.zone();
        if (edit.reminderMails() != null) {
            account.reminderMails = edit.reminderMails();
        }
        Manager manager = Manager.findById(caller.id());
        if (!manager.name.equals(account.name)) {
            rename(manager, account.name);
        }
        return entrance.me(manager, Project.findById(current.id()));
    }

    private void rename(Manager manager, String name) {
        var before = new ManagerEdit(manager.name, manager.role, manager.active);
        manager.name = name;
        events.record(Change.of(EventKind.MANAGER_EDITED)
                .subject(manager.id)
                .before(before)
                .after(new ManagerEdit(name, manager.role, manager.active)));
    }
}
