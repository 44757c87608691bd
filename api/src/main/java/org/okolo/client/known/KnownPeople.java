package org.okolo.client.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okolo.client.Profile;
import org.okolo.client.change.NewClient;
import org.okolo.client.profile.NewProfile;
import org.okolo.contact.NewContact;
import org.okolo.network.ByPerson;
import org.okolo.network.OfPerson;
import org.okolo.network.PersonKey;

/**
 * Says of people who are to be added who is a client already: by a profile, and for those without any by a phone number or e-mail
 * address that exactly one client has. Never by name.
 */
public final class KnownPeople {

    /** @param deleted it is, and can be restored */
    public record Known(UUID clientId, boolean deleted) {}

    private record Somebody(PersonKey person, UUID clientId) implements OfPerson {}

    private final Function<NewContact, Optional<String>> trait;
    private final ByPerson<Somebody> profiles = new ByPerson<>();
    private final Map<String, Set<UUID>> contacts = new HashMap<>();
    private final Map<UUID, Known> clients = new HashMap<>();

    /** @param trait the form in which two contacts are the same; empty when it is none */
    KnownPeople(Function<NewContact, Optional<String>> trait) {
        this.trait = trait;
    }

    /** The client this person is; empty when none. */
    public Optional<Known> find(NewClient one) {
        return (one.profiles().isEmpty() ? byContact(one) : byProfile(one))
                .map(clients::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** From here on this person is a client, as when a file is gone through without importing it. */
    public void add(NewClient one, UUID clientId) {
        one.profiles().stream().map(NewProfile::key).forEach(key -> profiles.put(new Somebody(key, clientId)));
        one.contacts().stream().map(trait).flatMap(Optional::stream).forEach(same -> contact(same, clientId));
        client(clientId, false);
    }

    void profile(Profile profile) {
        profiles.putIfAbsent(new Somebody(profile.person(), profile.clientId));
    }

    void contact(String same, UUID clientId) {
        contacts.computeIfAbsent(same, none -> new HashSet<>()).add(clientId);
    }

    void client(UUID id, boolean deleted) {
        clients.put(id, new Known(id, deleted));
    }

    private Stream<UUID> byProfile(NewClient one) {
        return one.profiles().stream()
                .map(NewProfile::key)
                .map(profiles::find)
                .flatMap(Optional::stream)
                .map(Somebody::clientId);
    }

    private Stream<UUID> byContact(NewClient one) {
        return one.contacts().stream()
                .map(trait)
                .flatMap(Optional::stream)
                .map(same -> contacts.getOrDefault(same, Set.of()))
                .filter(having -> having.size() == 1)
                .map(having -> having.iterator().next());
    }
}
