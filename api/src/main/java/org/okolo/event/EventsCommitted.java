package org.okolo.event;

import java.util.UUID;

/** Fired after a commit that wrote events: there is something new to read in this project. */
public record EventsCommitted(UUID projectId) {}
