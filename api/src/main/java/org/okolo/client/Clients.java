package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.Events;
import org.okolo.problem.NotFound;

/** The clients of the project as the other rooms meet them. */
@ApplicationScoped
public class Clients {

    private static final int CHUNK = 500;

    @Inject
    Clock clock;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    /**
     * A client to read.
     *
     * @throws NotFound also when it is deleted
     */
    public Client present(UUID id) {
        return existing(Client.findById(id));
    }

    /**
     * A client to change: locked until the end of the transaction, so that changes of one client follow each other.
     *
     * @throws NotFound also when it is deleted
     */
    public Client locked(UUID id) {
        return existing(lockedOrDeleted(id));
    }

    /**
     * A client to change by a request, which names the version that its caller has seen.
     *
     * @throws NotFound also when it is deleted
     * @throws org.okolo.problem.IfMatchRequired when the request names no version
     * @throws org.okolo.problem.Stale when it names another one
     */
    public Client lockedAsSeen(UUID id) {
        var client = locked(id);
        ifMatch.check(client.version, () -> ClientView.of(client));
        return client;
    }

    /** A client to restore, or to tidy up: locked, deleted or not; null when there is none. */
    public Client lockedOrDeleted(UUID id) {
        return Client.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of these clients that are there, as told over HTTP; in no order. */
    public List<ClientView> views(Collection<UUID> ids) {
        List<Client> clients = ids.isEmpty() ? List.of() : Client.list("id in ?1 and deletedAt is null", ids);
        return ClientView.of(clients);
    }

    /** The same, by id. */
    public Map<UUID, ClientView> viewsOf(Collection<UUID> ids) {
        return views(ids).stream().collect(Collectors.toMap(ClientView::id, Function.identity()));
    }

    /** A client that this transaction holds, as told over HTTP. */
    public ClientView view(Client client) {
        return ClientView.of(client);
    }

    /** The client and all that has become a part of it, at one or more removes. */
    public List<UUID> withMerged(UUID id) {
        var ids = new ArrayList<>(List.of(id));
        for (var at = 0; at < ids.size(); at++) {
            Client.<Client>stream("mergedInto", ids.get(at)).forEach(part -> ids.add(part.id));
        }
        return ids;
    }

    /** Every handle the profiles of these clients ever had, newest first. */
    public List<HandleView> handles(Collection<UUID> clientIds) {
        return Handle.ofClients(clientIds).stream().map(HandleView::new).toList();
    }

    /** Makes the client findable by what it has now. */
    public void rewriteWords(Client client) {
        ClientWord.rewrite(client);
    }

    /** Counts a change of what {@code If-Match} protects, which has been made, and says what it was. */
    public void changed(Client client, Change change) {
        client.changed(clock.instant());
        tell(client, change);
    }

    /** The same change of many clients at once, when nothing else of them changes in this transaction. */
    public void allChanged(List<Client> changed, Change change) {
        changed.forEach(client -> client.changed(clock.instant()));
        for (var from = 0; from < changed.size(); from += CHUNK) {
            var chunk = changed.subList(from, Math.min(from + CHUNK, changed.size()));
            var profiles =
                    Profile.byClient(chunk.stream().map(client -> client.id).toList());
            for (var client : chunk) {
                var shown = ClientShown.of(client, profiles.getOrDefault(client.id, List.of()));
                events.record(change.client(client.id).shown(() -> shown));
            }
        }
    }

    /** Says what has happened to the client and makes nobody's edit stale; everybody's icons and cards follow. */
    public void tell(Client client, Change change) {
        events.record(change.client(client.id).shown(() -> ClientShown.of(client)));
    }

    private static Client existing(Client client) {
        if (client != null && client.mergedInto != null) {
            throw new NotFound("client", Map.of("mergedInto", client.mergedInto));
        }
        return NotFound.unless(client == null || client.isDeleted() ? null : client, "client");
    }
}
