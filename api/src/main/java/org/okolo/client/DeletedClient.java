package org.okolo.client;

import java.time.Instant;

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
