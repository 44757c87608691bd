package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.okolo.manager.PresentManagers;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/**
 * Whose client it is, and who may change that: a manager may take a client nobody has, and hand on or let go his own.
 * Leads and owners may do anything.
 */
@ApplicationScoped
class OwnerRule {

    @Inject
    CurrentManager manager;

    @Inject
    PresentManagers present;

    /** @throws Refused when a manager wants to give somebody else a new client */
    void mayGiveNew(UUID ownerId) {
        if (ownerId != null && !ownerId.equals(manager.id())) {
            refuseUnlessLead();
        }
        checkActive(ownerId);
    }

    /** @throws Refused when it is not the manager's client to give */
    void mayGive(Client client, UUID ownerId) {
        var claims = client.ownerId == null && (ownerId == null || ownerId.equals(manager.id()));
        if (!claims && !manager.id().equals(client.ownerId)) {
            refuseUnlessLead();
        }
        checkActive(ownerId);
    }

    /** @throws Refused when the client is a colleague's */
    void mayDelete(Client client) {
        if (client.ownerId != null && !client.ownerId.equals(manager.id())) {
            refuseUnlessLead();
        }
    }

    private void refuseUnlessLead() {
        if (!manager.isAtLeast(Role.LEAD)) {
            throw new Refused(ProblemType.NOT_YOUR_CLIENT, "Only the client's owner or a lead may do this.");
        }
    }

    private void checkActive(UUID ownerId) {
        if (ownerId != null && !present.isActive(ownerId)) {
            throw Invalid.field("ownerId", "okolo.owner");
        }
    }
}
