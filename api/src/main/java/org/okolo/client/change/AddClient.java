package org.okolo.client.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.okolo.assignment.NextOwner;
import org.okolo.client.Client;
import org.okolo.client.ClientView;
import org.okolo.client.ClientWord;
import org.okolo.client.Clients;
import org.okolo.client.KnownStatus;
import org.okolo.client.ToldClient;
import org.okolo.client.owner.OwnerRule;
import org.okolo.client.profile.ClaimProfile;
import org.okolo.client.profile.ProfileTaken;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.CurrentManager;

/** Makes a person a client. */
@ApplicationScoped
public class AddClient {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    OwnerRule owners;

    @Inject
    ClaimProfile claiming;

    @Inject
    TagClients tagging;

    @Inject
    NextOwner nextOwner;

    @Inject
    ClientCard card;

    /**
     * A new client.
     *
     * @param client locked, as whoever makes a row holds it
     */
    public record Added(Client client, ClientView view) {}

    /**
     * @throws Invalid when status, owner, tags or fields are none of the project's, or one person is named twice
     * @throws ProfileTaken when one of the profiles belongs to a client already
     */
    public Added add(NewClient wanted) {
        wanted.check();
        owners.mayGiveNew(wanted.ownerId());
        KnownStatus.check(wanted.statusId());
        var client = create(wanted);
        wanted.profiles().forEach(profile -> claiming.claim(client, profile.key()));
        card.contacts(client, wanted.contacts());
        card.fields(client, wanted.fields());
        tagging.write(client, List.of(), new LinkedHashSet<>(wanted.tagIds()));
        if (wanted.ownerId() == null) {
            nextOwner.next().ifPresent(owner -> client.ownerId = owner);
        }
        ClientWord.write(client);
        var view = ClientView.of(client);
        clients.tell(client, Change.of(EventKind.CLIENT_ADDED).after(ToldClient.of(view)));
        return new Added(client, view);
    }

    private Client create(NewClient wanted) {
        var client = new Client();
        client.name = wanted.name();
        client.comment = wanted.comment();
        client.source = wanted.source();
        client.statusId = wanted.statusId();
        client.ownerId = wanted.ownerId();
        client.createdAt = clock.instant();
        client.createdBy = manager.id();
        client.changedAt = client.createdAt;
        client.version = 1;
        client.persistAndFlush();
        return client;
    }
}
