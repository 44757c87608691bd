package org.okolo.answering;

import java.time.Instant;
import java.util.UUID;

/**
 * What colleagues are told when a manager begins or ends writing to a client.
 *
 * @param until null when they have ended
 */
record AnsweringChanged(UUID clientId, UUID managerId, Instant until) {}
