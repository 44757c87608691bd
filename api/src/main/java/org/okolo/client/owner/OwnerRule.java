package org.okolo.client.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.manager.Manager;
import org.okolo.manager.PresentManagers;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/**
 * Whose client it is, and who may change that: a manager may take a client nobody has, and hand on or let go their own.
 * Leads and owners may do anything.
 */
@ApplicationScoped
public class OwnerRule {

    @Inject
    CurrentManager manager;

    @Inject
    PresentManagers present;

    /** @throws Refused when a manager wants to give somebody else a new client */
    public void mayGiveNew(UUID ownerId) {
        refuseUnless(ownerId == null || ownerId.equals(manager.id()) || manager.isAtLeast(Role.LEAD));
        checkActive(ownerId);
    }

    /** @throws Refused when it is not the manager's client to give */
    public void mayGive(Client client, UUID ownerId) {
        refuseUnless(isToGive(client.ownerId, ownerId));
        checkActive(ownerId);
    }

    /** @throws Conflict {@code client-taken} when a colleague has it */
    public void mayClaim(Client client) {
        if (client.ownerId != null && !client.ownerId.equals(manager.id())) {
            Manager owner = Manager.findById(client.ownerId);
            throw new Conflict(
                    ProblemType.CLIENT_TAKEN,
                    "The client has an owner: " + owner.name + ".",
                    Map.of("ownerId", owner.id, "ownerName", owner.name));
        }
    }

    /** Whether the manager may give a client of this owner to the other one. */
    public boolean isToGive(UUID currentOwnerId, UUID ownerId) {
        var claims = currentOwnerId == null && (ownerId == null || ownerId.equals(manager.id()));
        return claims || manager.id().equals(currentOwnerId) || manager.isAtLeast(Role.LEAD);
    }

    /** @throws Refused when the client is a colleague's */
    public void mayDelete(Client client) {
        refuseUnless(isToDelete(client.ownerId));
    }

    /** Whether the manager may delete a client of this owner. */
    public boolean isToDelete(UUID currentOwnerId) {
        return currentOwnerId == null || currentOwnerId.equals(manager.id()) || manager.isAtLeast(Role.LEAD);
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new Refused(ProblemType.NOT_YOUR_CLIENT, "Only the client's owner or a lead may do this.");
        }
    }

    public void checkActive(UUID ownerId) {
        if (ownerId != null && !present.isActive(ownerId)) {
            throw Invalid.field("ownerId", "okolo.owner");
        }
    }
}
