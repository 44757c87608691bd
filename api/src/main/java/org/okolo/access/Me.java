package org.okolo.access;

import org.okolo.account.AccountView;
import org.okolo.manager.ManagerView;
import org.okolo.project.ProjectView;

/** Who I am here. */
public record Me(AccountView account, ManagerView manager, ProjectView project) {}
