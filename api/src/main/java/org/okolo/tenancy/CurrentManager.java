package org.okolo.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who acts in this request, as the verified access token says, or as a door has just found out. */
@RequestScoped
public class CurrentManager {

    @Inject
    JsonWebToken token;

    private UUID acting;
    private Via actingVia;
    private Role actingRole;
    private UUID actingSid;
    private boolean nobody;

    /** The manager's id; null where the service acts by itself. */
    public UUID id() {
        if (nobody) {
            return null;
        }
        return acting != null ? acting : UUID.fromString(token.getSubject());
    }

    public Via via() {
        if (nobody) {
            return Via.SERVICE;
        }
        return acting != null ? actingVia : Via.valueOf(token.getClaim(Claims.VIA));
    }

    public Role role() {
        return actingRole != null
                ? actingRole
                : Role.valueOf(token.getGroups().iterator().next());
    }

    public boolean isAtLeast(Role role) {
        return role().isAtLeast(role);
    }

    public UUID accountId() {
        return UUID.fromString(token.getClaim(Claims.ACCOUNT));
    }

    /** The session (cabinet) or manager token (extension) the request came with. */
    public UUID sid() {
        return UUID.fromString(token.getClaim(Claims.SID));
    }

    /**
     * What something is done with, as events keep it: a session, a manager token, a job; null when it is none of them.
     */
    public String doneWith() {
        return actingSid != null ? actingSid.toString() : token.getClaim(Claims.SID);
    }

    /** For doors and jobs, where nobody has a token yet: events name this manager. */
    public void act(UUID managerId, Via via) {
        acting = managerId;
        actingVia = via;
    }

    /** For jobs that do what a manager asked for: they have the rights of the manager, and events name both. */
    public void act(UUID managerId, Role role, Via via, UUID jobId) {
        act(managerId, via);
        actingRole = role;
        actingSid = jobId;
    }

    /** For jobs that do what time asks for: no manager has done it. */
    public void actForNobody() {
        nobody = true;
    }
}
