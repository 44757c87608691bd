package org.okolo.access;

import java.util.UUID;

/**
 * Fired on every node as soon as it learns that access has ended before its time, after the commit: whatever is open for it must close.
 *
 * @param subject a session or manager token ({@code sid}), or a manager
 * @param minEpoch for a manager: access tokens of a lower epoch have ended; for the others all have
 */
public record AccessEnded(UUID subject, int minEpoch) {}
