package org.okolo.client.change;

import java.time.Instant;
import org.okolo.client.Client;
import org.okolo.client.ClientParts;
import org.okolo.client.ClientView;

/**
 * A client that can be brought back.
 *
 * @param restorableUntil from then on it cannot
 */
public record DeletedClient(ClientView client, Instant deletedAt, Instant restorableUntil) {

    DeletedClient(Client client, ClientParts parts) {
        this(new ClientView(client, parts), client.deletedAt, client.deletedAt.plus(Client.RESTORABLE));
    }
}
