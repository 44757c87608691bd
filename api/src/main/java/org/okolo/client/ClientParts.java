package org.okolo.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What belongs on a client's card and stands in tables of its own. */
public record ClientParts(
        List<Profile> profiles, List<UUID> tagIds, List<Contact> contacts, Map<String, Object> fields) {

    public static ClientParts of(Client client) {
        return byClient(List.of(client.id)).get(client.id);
    }

    /** The parts of many clients, in one query for each kind of part. */
    public static Map<UUID, ClientParts> byClient(List<UUID> ids) {
        var profiles = Profile.byClient(ids);
        var tags = ClientTag.byClient(ids);
        var contacts = Contact.byClient(ids);
        var fields = ClientField.byClient(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new ClientParts(
                                profiles.getOrDefault(id, List.of()),
                                tags.getOrDefault(id, List.of()),
                                contacts.getOrDefault(id, List.of()),
                                fields.getOrDefault(id, Map.of()))));
    }
}
