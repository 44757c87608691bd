package org.okolo.manager;

import java.time.Instant;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.edit.Versioned;
import org.okolo.tenancy.Role;

/** A manager as the colleagues see one. */
public record ManagerView(UUID id, String name, String email, Role role, boolean active, Instant joinedAt, int version)
        implements Versioned {

    public static ManagerView of(Manager manager, Account account) {
        return new ManagerView(
                manager.id,
                manager.name,
                account.email,
                manager.role,
                manager.active,
                manager.joinedAt,
                manager.version);
    }
}
