package org.okolo.client;

import java.util.List;

/**
 * Rows have moved between these clients, which are locked and present in the session. Who keeps a count or a sum of
 * their rows at the client observes this, inside the transaction, and counts again.
 */
public record ClientRowsMoved(List<Client> clients) {}
