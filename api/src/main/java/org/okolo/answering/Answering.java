package org.okolo.answering;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is writing to a client.
 *
 * @param until when that is over, unless they go on
 */
public record Answering(UUID managerId, Instant until) {}
