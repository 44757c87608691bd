package org.okolo.client.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.KnownStatus;
import org.okolo.client.ToldClient;
import org.okolo.client.ToldOwner;
import org.okolo.client.ToldStatus;
import org.okolo.client.owner.OwnerRule;
import org.okolo.event.Change;
import org.okolo.event.EventKind;

/** Changes of a locked client that mean something, under the rules they have wherever they come from. Each is told. */
@ApplicationScoped
public class ChangeClient {

    @Inject
    Clock clock;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    /**
     * @param statusId null for none
     * @param reason may be null
     * @return whether it had another one
     * @throws org.okolo.problem.Invalid when it is none of the project's
     */
    public boolean status(Client client, UUID statusId, String reason) {
        KnownStatus.check(statusId);
        if (Objects.equals(client.statusId, statusId)) {
            return false;
        }
        var before = new ToldStatus(client.statusId, null);
        client.statusId = statusId;
        tell(
                client,
                Change.of(EventKind.CLIENT_STATUS)
                        .before(before)
                        .after(new ToldStatus(statusId, ClientEdit.textOrNull(reason))));
        return true;
    }

    /**
     * @param ownerId null for nobody
     * @param reason may be null
     * @return whether it had another one
     * @throws org.okolo.problem.Refused when it is not the manager's client to give
     * @throws org.okolo.problem.Invalid when the owner is no active manager
     */
    public boolean owner(Client client, UUID ownerId, String reason) {
        owners.mayGive(client, ownerId);
        return give(client, ownerId, ClientEdit.textOrNull(reason));
    }

    /** Gives the client back to whom it was taken from, which takes no right to give it. */
    public boolean giveBack(Client client, UUID ownerId) {
        owners.checkActive(ownerId);
        return give(client, ownerId, null);
    }

    /** @throws org.okolo.problem.Refused when the client is a colleague's */
    public void delete(Client client) {
        owners.mayDelete(client);
        client.deletedAt = clock.instant();
        tell(client, Change.of(EventKind.CLIENT_DELETED).before(ToldClient.of(ClientView.of(client))));
    }

    /** Brings a deleted client back, whose ever it is. */
    public void restore(Client client) {
        client.deletedAt = null;
        tell(client, Change.of(EventKind.CLIENT_RESTORED).after(ToldClient.of(ClientView.of(client))));
    }

    /** Whether the manager may give a client of this owner to the other one. */
    public boolean mayGive(UUID currentOwnerId, UUID ownerId) {
        return owners.isToGive(currentOwnerId, ownerId);
    }

    /** Whether the manager may delete a client of this owner. */
    public boolean mayDelete(UUID currentOwnerId) {
        return owners.isToDelete(currentOwnerId);
    }

    /** @throws org.okolo.problem.Invalid when the status is none of the project's; null is none and fine */
    public void checkStatus(UUID statusId) {
        KnownStatus.check(statusId);
    }

    /** @throws org.okolo.problem.Invalid when the owner is no active manager; null is nobody and fine */
    public void checkOwner(UUID ownerId) {
        owners.checkActive(ownerId);
    }

    private boolean give(Client client, UUID ownerId, String reason) {
        if (Objects.equals(client.ownerId, ownerId)) {
            return false;
        }
        var before = new ToldOwner(client.ownerId, null);
        client.ownerId = ownerId;
        tell(client, Change.of(EventKind.CLIENT_OWNER).before(before).after(new ToldOwner(ownerId, reason)));
        return true;
    }

    private void tell(Client client, Change change) {
        client.changed(clock.instant());
        clients.tell(client, change);
    }
}
