package org.okolo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.okolo.manager.ManagerChanged;

/** When a manager is switched off or gets another role, what was handed out before must not go on. */
@ApplicationScoped
class EndAccess {

    @Inject
    Revocations revocations;

    /** In the transaction of the change: either both happen or none. */
    void on(@Observes ManagerChanged changed) {
        revocations.revoke(changed.managerId(), changed.version());
        if (!changed.active()) {
            ManagerToken.<ManagerToken>list("managerId", changed.managerId()).forEach(token -> {
                revocations.revoke(token.id);
                token.delete();
            });
            Session.<Session>list("managerId", changed.managerId()).forEach(session -> {
                revocations.revoke(session.id);
                session.delete();
            });
        }
    }
}
