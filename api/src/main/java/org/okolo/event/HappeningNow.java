package org.okolo.event;

import java.util.UUID;

/**
 * Fired for what holds just now and will not be true for long: whoever listens to the project is told, nobody is told later, and nothing
 * is stored.
 *
 * @param name of the message in the live stream
 * @param data told as JSON
 */
public record HappeningNow(UUID projectId, String name, Object data) {}
