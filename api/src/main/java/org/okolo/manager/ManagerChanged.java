package org.okolo.manager;

import java.util.UUID;

/**
 * Fired inside the transaction that changes what a manager may do: whoever is signed in as this manager must notice at once.
 *
 * @param version of the manager from now on: access tokens made for an older one say something that is no longer true
 */
public record ManagerChanged(UUID managerId, int version, boolean active) {}
