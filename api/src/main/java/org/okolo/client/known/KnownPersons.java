package org.okolo.client.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.client.Contact;
import org.okolo.client.Profile;
import org.okolo.client.change.NewClient;
import org.okolo.client.profile.NewProfile;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneRegion;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/**
 * Says of people who are to be added in numbers who is a client already: by a profile, and for those without any by a phone number or
 * e-mail address that exactly one client has. Never by name.
 */
@ApplicationScoped
public class KnownPersons {

    @Inject
    Clock clock;

    @Inject
    PhoneRegion region;

    /** @param deleted it is, and can be restored */
    public record Known(UUID clientId, boolean deleted) {}

    /** For each of them, in their order; a handful of queries for all. */
    public List<Optional<Known>> of(List<NewClient> wanted) {
        var profiles = profiles(wanted);
        var contacts = contacts(wanted);
        var found = new ArrayList<UUID>();
        for (var one : wanted) {
            found.add(one.profiles().isEmpty() ? byContact(one, contacts) : byProfile(one, profiles));
        }
        var clients = clients(found);
        return found.stream()
                .map(id -> id == null ? Optional.<Known>empty() : known(clients.get(id)))
                .toList();
    }

    /** Texts that two rows about one person share, in the form in which they are the same. */
    public Set<String> traits(NewClient one) {
        var traits = new HashSet<String>();
        for (var profile : one.profiles()) {
            var key = profile.key();
            traits.add(trait(key.network(), "id", key.externalId()));
            traits.add(trait(key.network(), "handle", key.handle()));
        }
        if (one.profiles().isEmpty()) {
            one.contacts().forEach(contact -> traits.add(trait(contact.kind(), contact.value())));
        }
        traits.remove(null);
        return traits;
    }

    private Optional<Known> known(Client client) {
        if (client == null || (client.isDeleted() && !client.isRestorable(clock.instant()))) {
            return Optional.empty();
        }
        return Optional.of(new Known(client.id, client.isDeleted()));
    }

    private static UUID byProfile(NewClient one, Map<String, Profile> profiles) {
        for (var profile : one.profiles()) {
            var key = profile.key();
            var byId = profiles.get(trait(key.network(), "id", key.externalId()));
            var byHandle = profiles.get(trait(key.network(), "handle", key.handle()));
            if (byId != null) {
                return byId.clientId;
            }
            if (byHandle != null && !byHandle.contradicts(key)) {
                return byHandle.clientId;
            }
        }
        return null;
    }

    private UUID byContact(NewClient one, Map<String, Set<UUID>> contacts) {
        return one.contacts().stream()
                .map(contact -> contacts.getOrDefault(trait(contact.kind(), contact.value()), Set.of()))
                .filter(clients -> clients.size() == 1)
                .map(clients -> clients.iterator().next())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Profile> profiles(List<NewClient> wanted) {
        var found = new HashMap<String, Profile>();
        var keys = wanted.stream()
                .flatMap(one -> one.profiles().stream())
                .map(NewProfile::key)
                .collect(Collectors.groupingBy(PersonKey::network));
        keys.forEach((network, of) -> {
            named(network, "externalId", of, PersonKey::externalId)
                    .forEach(profile -> found.put(trait(network, "id", profile.externalId), profile));
            named(network, "handle", of, PersonKey::handle)
                    .forEach(profile -> found.put(trait(network, "handle", profile.handle), profile));
        });
        return found;
    }

    private static List<Profile> named(
            Network network, String field, List<PersonKey> keys, Function<PersonKey, String> value) {
        var values = keys.stream().map(value).filter(Objects::nonNull).toList();
        return values.isEmpty() ? List.of() : Profile.list("network = ?1 and " + field + " in ?2", network, values);
    }

    private Map<String, Set<UUID>> contacts(List<NewClient> wanted) {
        var normals = wanted.stream()
                .filter(one -> one.profiles().isEmpty())
                .flatMap(one -> one.contacts().stream())
                .map(contact -> contact.kind().normal(contact.value(), region.ofProject()))
                .flatMap(Optional::stream)
                .toList();
        List<Contact> rows = normals.isEmpty() ? List.of() : Contact.list("normal in ?1", normals);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.kind + " " + row.normal,
                        Collectors.mapping(row -> row.clientId, Collectors.toSet())));
    }

    private static Map<UUID, Client> clients(Collection<UUID> ids) {
        var present = ids.stream().filter(Objects::nonNull).toList();
        return present.isEmpty()
                ? Map.of()
                : Client.<Client>stream("id in ?1", present)
                        .collect(Collectors.toMap(client -> client.id, Function.identity()));
    }

    private static String trait(Network network, String what, String value) {
        return value == null ? null : network + " " + what + " " + value;
    }

    private String trait(ContactKind kind, String value) {
        return kind.normal(value, region.ofProject())
                .map(normal -> kind + " " + normal)
                .orElse(null);
    }
}
