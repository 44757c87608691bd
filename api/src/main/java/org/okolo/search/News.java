package org.okolo.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.event.EventKind;

/**
 * What events since a position touch.
 *
 * @param clients that are named by an event, or may be: a subject can be a client too
 * @param things that were changed for all clients at once, such as a tag
 * @param until up to where this reaches
 * @param more whether there are further events
 * @param rebuild whether somebody has asked for everything to be built again
 */
record News(Set<UUID> clients, Set<UUID> things, Position until, boolean more, boolean rebuild) {

    /** An event as far as it matters here. */
    record Row(long seq, UUID id, EventKind kind, UUID clientId, UUID subjectId) {}

    /** @param most how many events were asked for */
    static News of(List<Row> rows, Position from, int most) {
        var clients = new LinkedHashSet<UUID>();
        var things = new LinkedHashSet<UUID>();
        for (var row : rows) {
            clients.add(row.clientId());
            clients.add(row.subjectId());
            if (row.clientId() == null) {
                things.add(row.subjectId());
            }
        }
        clients.remove(null);
        things.remove(null);
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new News(
                clients,
                things,
                last == null ? from : new Position(last.seq(), last.id()),
                rows.size() == most,
                rows.stream().anyMatch(row -> row.kind() == EventKind.SEARCH_REBUILT));
    }
}
