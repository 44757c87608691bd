package org.okolo.client.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.Contact;
import org.okolo.client.Profile;
import org.okolo.client.change.NewClient;
import org.okolo.client.profile.NewProfile;
import org.okolo.contact.NewContact;
import org.okolo.contact.PhoneRegion;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** Finds those clients in the database that people who are to be added in numbers may be. */
@ApplicationScoped
public class KnownPersons {

    @Inject
    Clock clock;

    @Inject
    PhoneRegion region;

    /** Nobody is known yet. */
    public KnownPeople nobody() {
        return new KnownPeople(this::trait);
    }

    /**
     * Learns of the clients that these people may be, in a handful of queries for all of them. What is known already counts more: it may
     * stand in no database yet.
     */
    public void learn(KnownPeople known, List<NewClient> wanted) {
        var profiles = profiles(wanted);
        var contacts = contacts(wanted);
        profiles.forEach(known::profile);
        contacts.forEach(contact -> known.contact(trait(contact), contact.clientId));
        var ids = new ArrayList<UUID>();
        profiles.forEach(profile -> ids.add(profile.clientId));
        contacts.forEach(contact -> ids.add(contact.clientId));
        clients(ids).forEach(client -> known.client(client.id, client.isDeleted()));
    }

    /** Those that are there, or can be restored: whoever is erased soon is nobody's double any more. */
    private List<Client> clients(Collection<UUID> ids) {
        List<Client> clients = ids.isEmpty() ? List.of() : Client.list("id in ?1", ids);
        return clients.stream()
                .filter(client -> !client.isDeleted() || client.isRestorable(clock.instant()))
                .toList();
    }

    private static List<Profile> profiles(List<NewClient> wanted) {
        var found = new ArrayList<Profile>();
        wanted.stream()
                .flatMap(one -> one.profiles().stream())
                .map(NewProfile::key)
                .collect(Collectors.groupingBy(PersonKey::network))
                .forEach((network, keys) -> {
                    found.addAll(named(network, "externalId", keys, PersonKey::externalId));
                    found.addAll(named(network, "handle", keys, PersonKey::handle));
                });
        return found;
    }

    private static List<Profile> named(
            Network network, String field, List<PersonKey> keys, Function<PersonKey, String> value) {
        var values = keys.stream().map(value).filter(Objects::nonNull).toList();
        return values.isEmpty() ? List.of() : Profile.list("network = ?1 and " + field + " in ?2", network, values);
    }

    private List<Contact> contacts(List<NewClient> wanted) {
        var normals = wanted.stream()
                .filter(one -> one.profiles().isEmpty())
                .flatMap(one -> one.contacts().stream())
                .map(this::normal)
                .flatMap(Optional::stream)
                .toList();
        return normals.isEmpty() ? List.of() : Contact.list("normal in ?1", normals);
    }

    private static String trait(Contact contact) {
        return contact.kind + " " + contact.normal;
    }

    private Optional<String> trait(NewContact contact) {
        return normal(contact).map(normal -> contact.kind() + " " + normal);
    }

    private Optional<String> normal(NewContact contact) {
        return contact.kind().normal(contact.value(), region.ofProject());
    }
}
