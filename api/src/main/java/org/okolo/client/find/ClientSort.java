package org.okolo.client.find;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.okolo.client.Client;
import org.okolo.page.Cursor;

/** The orders clients can be listed in, each with an index behind it. */
enum ClientSort {
    NAME(
            "name",
            "c.name, c.id",
            "(c.name > :name or (c.name = :name and c.id > :id))",
            client -> Cursor.of(client.name, client.id),
            cursor -> Map.of("name", cursor.text(0), "id", cursor.id(1))),

    /** Ids grow with time, so they are the order of creation. */
    NEWEST(
            "-createdAt",
            "c.id desc",
            "c.id < :id",
            client -> Cursor.of(client.id),
            cursor -> Map.of("id", cursor.id(0))),

    CHANGED(
            "-changedAt",
            "c.changedAt desc, c.id desc",
            "(c.changedAt < :at or (c.changedAt = :at and c.id < :id))",
            client -> Cursor.of(client.changedAt, client.id),
            cursor -> Map.of("at", cursor.instant(0), "id", cursor.id(1)));

    private final String written;
    final String orderBy;
    final String after;
    final Function<Client, Cursor> cursorOf;
    final Function<Cursor, Map<String, Object>> parameters;

    ClientSort(
            String written,
            String orderBy,
            String after,
            Function<Client, Cursor> cursorOf,
            Function<Cursor, Map<String, Object>> parameters) {
        this.written = written;
        this.orderBy = orderBy;
        this.after = after;
        this.cursorOf = cursorOf;
        this.parameters = parameters;
    }

    static Optional<ClientSort> written(String text) {
        return Arrays.stream(values()).filter(sort -> sort.written.equals(text)).findFirst();
    }
}
