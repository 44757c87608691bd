package org.okolo.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What belongs on a client's card and stands in tables of its own. */
record ClientParts(List<Profile> profiles, List<UUID> tagIds) {

    static ClientParts of(Client client) {
        return byClient(List.of(client.id)).get(client.id);
    }

    /** The parts of many clients, in one query for each kind of part. */
    static Map<UUID, ClientParts> byClient(List<UUID> ids) {
        var profiles = Profile.byClient(ids);
        var tags = ClientTag.byClient(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new ClientParts(profiles.getOrDefault(id, List.of()), tags.getOrDefault(id, List.of()))));
    }
}
