package org.okolo.merge;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.client.Client;

/** What stands in a client's own row and has to be decided when two become one. */
record Typed(
        String name,
        String comment,
        String source,
        UUID statusId,
        UUID ownerId,
        boolean blocked,
        String blockedReason) {

    /** What two empty texts make together is none. */
    Typed {
        if (comment != null && comment.isEmpty()) {
            comment = null;
        }
        if (blockedReason != null && blockedReason.isEmpty()) {
            blockedReason = null;
        }
    }

    static Typed of(Client client) {
        return new Typed(
                client.name,
                client.comment,
                client.source,
                client.statusId,
                client.ownerId,
                client.blocked,
                client.blockedReason);
    }

    /** What the two make together: this one's, and where it has none the other's; comments and reasons of both. */
    Typed with(Typed other, Take take) {
        return new Typed(
                take.one("name", name, other.name),
                take.has("comment") ? other.comment : joined(comment, other.comment),
                take.one("source", source, other.source),
                take.one("statusId", statusId, other.statusId),
                take.one("ownerId", ownerId, other.ownerId),
                blocked || other.blocked,
                joined(blockedReason, other.blockedReason));
    }

    void writeTo(Client client) {
        client.name = name;
        client.comment = comment;
        client.source = source;
        client.statusId = statusId;
        client.ownerId = ownerId;
        client.blocked = blocked;
        client.blockedReason = blockedReason;
    }

    /** Puts back what nobody has changed since it was {@code after}. */
    Typed putBack(Typed after, Typed now) {
        return new Typed(
                back(name, after.name, now.name),
                back(comment, after.comment, now.comment),
                back(source, after.source, now.source),
                back(statusId, after.statusId, now.statusId),
                back(ownerId, after.ownerId, now.ownerId),
                back(blocked, after.blocked, now.blocked),
                back(blockedReason, after.blockedReason, now.blockedReason));
    }

    private static <T> T back(T before, T after, T now) {
        return Objects.equals(after, now) ? before : now;
    }

    private static String joined(String one, String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
