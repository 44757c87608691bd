package org.okolo.project;

import java.util.UUID;

/**
 * Fired inside the transaction that makes a project, so that rooms can add what a new project begins with.
 *
 * @param locale the code of the owner's language
 */
public record ProjectOpened(UUID projectId, UUID ownerManagerId, String locale) {}
