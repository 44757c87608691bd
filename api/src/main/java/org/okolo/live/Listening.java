package org.okolo.live;

import java.time.Instant;
import java.util.UUID;

/**
 * Who wants to listen, until when, and from where on.
 *
 * @param lastSeen the number of the last event the listener has, or null when it begins
 */
record Listening(UUID projectId, Listener.Caller caller, Instant until, Long lastSeen) {}
