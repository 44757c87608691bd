package org.okolo.manager;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.account.Account;
import org.okolo.edit.Versioned;
import org.okolo.tenancy.Role;

/**
 * A manager as the colleagues see one.
 *
 * @param secondFactor whether signing in takes more than the password; told to owners, null for others
 */
public record ManagerView(
        UUID id,
        String name,
        String email,
        Role role,
        boolean active,
        @Schema(nullable = true) Boolean secondFactor,
        Instant joinedAt,
        int version)
        implements Versioned {

    /** @param toOwner whether an owner looks */
    public static ManagerView of(Manager manager, Account account, boolean toOwner) {
        return new ManagerView(
                manager.id,
                manager.name,
                account.email,
                manager.role,
                manager.active,
                toOwner ? account.hasSecondFactor : null,
                manager.joinedAt,
                manager.version);
    }
}
