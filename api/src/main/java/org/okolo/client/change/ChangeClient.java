package org.okolo.client.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientParts;
import org.okolo.client.ClientView;
import org.okolo.client.ClientWord;
import org.okolo.client.Clients;
import org.okolo.client.KnownStatus;
import org.okolo.client.ToldClient;
import org.okolo.client.ToldOwner;
import org.okolo.client.ToldStatus;
import org.okolo.client.owner.OwnerRule;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.tenancy.CurrentManager;

/**
 * Changes of a locked client, under the rules they have wherever they come from: from a request, in numbers, from a file. Each is counted and
 * told. Tags stand in {@link TagClients}, single fields in {@link FillFields}, profiles with {@link org.okolo.client.profile.ChangeProfiles}.
 */
@ApplicationScoped
public class ChangeClient {

    /** What events keep of a block before or after a change of it. */
    record ToldBlocked(
            boolean blocked,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    @Inject
    ClientCard card;

    /**
     * What is typed on the card.
     *
     * @return the client as it is now
     * @throws org.okolo.problem.Invalid when a contact or the value of a field is none, or there is more than a card holds
     */
    public ClientView edit(Client client, ClientEdit edit) {
        var seen = ClientView.of(client);
        CardRoom.check(seen, edit);
        var before = ToldClient.typed(seen);
        client.name = edit.name();
        client.comment = edit.comment();
        if (edit.source() != null) {
            client.source = ClientEdit.textOrNull(edit.source());
        }
        if (edit.contacts() != null) {
            card.contacts(client, edit.contacts());
        }
        if (edit.fields() != null) {
            card.fields(client, edit.fields());
        }
        ClientWord.rewrite(client);
        var parts = ClientParts.of(client);
        clients.changed(
                client,
                Change.of(EventKind.CLIENT_EDITED)
                        .before(before)
                        .after(ToldClient.typed(new ClientView(client, parts))));
        return new ClientView(client, parts);
    }

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
        var after = new ToldStatus(statusId, ClientEdit.textOrNull(reason));
        clients.changed(
                client, Change.of(EventKind.CLIENT_STATUS).before(before).after(after));
        return true;
    }

    /**
     * Says that nobody should deal with the client.
     *
     * @param reason may be null
     * @return whether that is new, or the reason is
     */
    public boolean block(Client client, String reason) {
        return blocked(client, true, ClientEdit.textOrNull(reason));
    }

    /**
     * Says that it is fine again.
     *
     * @return whether that is new
     */
    public boolean unblock(Client client) {
        return blocked(client, false, null);
    }

    private boolean blocked(Client client, boolean blocked, String reason) {
        if (client.blocked == blocked && Objects.equals(client.blockedReason, reason)) {
            return false;
        }
        var before = new ToldBlocked(client.blocked, client.blockedReason);
        client.blocked = blocked;
        client.blockedReason = reason;
        clients.changed(
                client, Change.of(EventKind.CLIENT_BLOCKED).before(before).after(new ToldBlocked(blocked, reason)));
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

    /**
     * Makes a client that nobody has the manager's own.
     *
     * @return whether nobody had it; false when the manager has it already
     * @throws org.okolo.problem.Conflict {@code client-taken} when a colleague has it
     */
    public boolean claim(Client client) {
        owners.mayClaim(client);
        return owner(client, manager.id(), null);
    }

    /**
     * Makes a colleague's client the manager's own.
     *
     * @return whether the manager did not have it
     * @throws org.okolo.problem.Refused when the manager is no lead
     */
    public boolean takeOver(Client client, String reason) {
        return owner(client, manager.id(), reason);
    }

    /** Gives the client back to whom it was taken from, which takes no right to give it. */
    public boolean giveBack(Client client, UUID ownerId) {
        owners.checkActive(ownerId);
        return give(client, ownerId, null);
    }

    /** @throws org.okolo.problem.Refused when the client is a colleague's */
    public void delete(Client client) {
        owners.mayDelete(client);
        takeBack(client);
    }

    /** Deletes a client that was added by mistake, which takes no right, whoever got it. */
    public void takeBack(Client client) {
        client.deletedAt = clock.instant();
        clients.changed(client, Change.of(EventKind.CLIENT_DELETED).before(ToldClient.of(ClientView.of(client))));
    }

    /** Brings a deleted client back, whoever owns it. */
    public void restore(Client client) {
        client.deletedAt = null;
        clients.changed(client, Change.of(EventKind.CLIENT_RESTORED).after(ToldClient.of(ClientView.of(client))));
    }

    private boolean give(Client client, UUID ownerId, String reason) {
        if (Objects.equals(client.ownerId, ownerId)) {
            return false;
        }
        var before = new ToldOwner(client.ownerId, null);
        client.ownerId = ownerId;
        clients.changed(client, Change.of(EventKind.CLIENT_OWNER).before(before).after(new ToldOwner(ownerId, reason)));
        return true;
    }
}
