package org.okolo.exchange.in;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.ClientTag;
import org.okolo.client.change.TagClients;
import org.okolo.tag.AddTag;
import org.okolo.tag.Tag;

/** How many tags there is room for, in the project and at its clients, as the lines of a file use it up. */
final class TagRoom {

    /** Keys of the tags there are, once they have been needed. */
    private Set<String> ofProject;

    private final Map<UUID, Set<String>> ofClients = new HashMap<>();

    /** Reads which tags these clients have. What is known already counts more: it may stand in no database yet. */
    void learn(Collection<UUID> clientIds) {
        var unknown =
                clientIds.stream().filter(id -> !ofClients.containsKey(id)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            ClientTag.namesOf(unknown, (clientId, tag) -> of(clientId).add(Tag.key(tag.name)));
        }
        unknown.forEach(this::of);
    }

    /** Whether all these can be had: those that are missing would not be too many for the project. */
    boolean isInProject(List<String> names) {
        return names.isEmpty()
                || with(ofProject(), names).size() <= AddTag.MOST
                || ofProject().containsAll(keys(names));
    }

    /** @param clientId null for one that has none yet */
    boolean isAtClient(UUID clientId, List<String> names) {
        var present = clientId == null ? Set.<String>of() : of(clientId);
        return with(present, names).size() <= TagClients.MOST;
    }

    /** From here on there are these tags, and the client has them. */
    void give(UUID clientId, List<String> names) {
        if (!names.isEmpty()) {
            ofProject().addAll(keys(names));
            of(clientId).addAll(keys(names));
        }
    }

    private Set<String> of(UUID clientId) {
        return ofClients.computeIfAbsent(clientId, none -> new HashSet<>());
    }

    private Set<String> ofProject() {
        if (ofProject == null) {
            ofProject = Tag.keys();
        }
        return ofProject;
    }

    private static Set<String> with(Set<String> present, List<String> names) {
        var all = new HashSet<>(present);
        all.addAll(keys(names));
        return all;
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Tag::key).collect(Collectors.toSet());
    }
}
