package org.okolo.client.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientTag;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.problem.Invalid;
import org.okolo.tag.Tag;

/** Gives clients tags and takes them away. */
@ApplicationScoped
public class TagClients {

    /** Tags of one client. */
    public static final int MOST = 50;

    /** What events keep of a client's tags before or after a change of them. */
    record ToldTags(List<UUID> tagIds) {}

    @Inject
    Clients clients;

    /**
     * Gives the client one more tag.
     *
     * @param client locked
     * @return false when it has it already
     * @throws Invalid when there is no such tag, or the client has too many
     */
    public boolean add(Client client, UUID tagId) {
        var wanted = new LinkedHashSet<>(ClientTag.ofClient(client.id));
        return wanted.add(tagId) && set(client, wanted);
    }

    /**
     * Takes a tag from the client.
     *
     * @param client locked
     * @return false when it does not have it
     */
    public boolean remove(Client client, UUID tagId) {
        var wanted = new LinkedHashSet<>(ClientTag.ofClient(client.id));
        return wanted.remove(tagId) && set(client, wanted);
    }

    /**
     * Gives the client exactly these tags, and tells it.
     *
     * @param client locked
     * @return false when it has them already
     */
    public boolean set(Client client, Collection<UUID> tagIds) {
        var before = ClientTag.ofClient(client.id);
        var wanted = new LinkedHashSet<>(tagIds);
        if (wanted.equals(Set.copyOf(before))) {
            return false;
        }
        write(client, before, wanted);
        var after = ClientTag.ofClient(client.id);
        clients.changed(
                client,
                Change.of(EventKind.CLIENT_TAGS).before(new ToldTags(before)).after(new ToldTags(after)));
        return true;
    }

    /** Writes the rows, and tells nobody. */
    void write(Client client, List<UUID> before, Set<UUID> wanted) {
        check(before, wanted);
        var gone = before.stream().filter(tagId -> !wanted.contains(tagId)).toList();
        if (!gone.isEmpty()) {
            ClientTag.delete("clientId = ?1 and tagId in ?2", client.id, gone);
        }
        for (var tagId : wanted) {
            if (!before.contains(tagId)) {
                var row = new ClientTag();
                row.clientId = client.id;
                row.tagId = tagId;
                row.persist();
            }
        }
        ClientTag.flush();
    }

    /** Whoever has too many, from a time when more were allowed, can still give some back. */
    private static void check(List<UUID> before, Set<UUID> tagIds) {
        if (tagIds.size() > MOST && !before.containsAll(tagIds)) {
            throw Invalid.field("tagIds", "okolo.tags-most");
        }
        if (!tagIds.isEmpty() && Tag.count("id in ?1", tagIds) != tagIds.size()) {
            throw Invalid.field("tagIds", "okolo.tag");
        }
    }
}
