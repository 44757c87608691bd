package org.okolo.search;

import java.util.UUID;

/**
 * Up to which event of a project the index knows everything. The id tells whether it is still the same event: after a backup has been
 * restored, the same number may be another one.
 *
 * @param eventId of the event with this number; null at 0
 */
record Position(long seq, UUID eventId) {

    static final Position START = new Position(0, null);

    static Position written(String text) {
        var parts = text.split(" ");
        return new Position(Long.parseLong(parts[0]), parts.length == 1 ? null : UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return eventId == null ? Long.toString(seq) : seq + " " + eventId;
    }
}
