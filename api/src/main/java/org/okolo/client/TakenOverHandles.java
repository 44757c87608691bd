package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.okolo.network.PersonKey;

/**
 * Closes a handle as soon as a page shows it with the id of somebody else: from then on it does not lead to the client who had it, not even
 * where a page shows the handle alone.
 */
@ApplicationScoped
public class TakenOverHandles {

    @Inject
    Clients clients;

    @Inject
    ClaimProfile claiming;

    /** @param seen with an id and a handle; nothing happens unless the handle is known as another's */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(PersonKey seen) {
        Profile.withHandle(seen.network(), seen.handle()).ifPresent(former -> {
            Profile.getEntityManager().detach(former);
            clients.lockedOrDeleted(former.clientId);
            Profile.withHandle(seen.network(), seen.handle())
                    .filter(current -> current.contradicts(seen))
                    .ifPresent(current -> claiming.takeOver(seen));
        });
    }
}
