package org.okolo.client;

import java.util.List;
import java.util.UUID;

/**
 * These clients, one person and what had become a part of it, are about to be erased for good. Fired inside the transaction. Who keeps
 * something of them that is not an {@link OfClient} (rows that refer to them otherwise, texts, files) observes this and erases it.
 */
public record ErasingClients(List<UUID> clientIds) {}
