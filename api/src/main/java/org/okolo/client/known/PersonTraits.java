package org.okolo.client.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Contact;
import org.okolo.client.Profile;
import org.okolo.client.change.NewClient;
import org.okolo.client.profile.NewProfile;
import org.okolo.contact.PhoneRegion;

/**
 * The traits by which a person is recognised in texts on their way into the project, when the person is being erased: name, profiles, contacts, each in
 * one form. Here a namesake counts too: better a line too many is left out and reported than one too few.
 */
@ApplicationScoped
public class PersonTraits {

    private static final int SHORTEST = 3;

    @Inject
    PhoneRegion region;

    /**
     * One of them.
     *
     * @param what it is: two traits are the same only when this is
     */
    public record Trait(String what, String value) {}

    /** Of clients there are, before their rows go. */
    public Set<Trait> of(Collection<UUID> clientIds) {
        var traits = new HashSet<Trait>();
        Client.<Client>list("id in ?1", clientIds).forEach(client -> add(traits, "name", lower(client.name)));
        Profile.<Profile>list("clientId in ?1", clientIds).forEach(profile -> {
            add(traits, profile.network + " id", profile.externalId);
            add(traits, profile.network + " handle", profile.handle);
        });
        Contact.<Contact>list("clientId in ?1", clientIds)
                .forEach(contact -> add(traits, contact.kind.name(), contact.normal));
        return traits;
    }

    /** Of somebody who is to be added. */
    public Set<Trait> of(NewClient one) {
        var traits = new HashSet<Trait>();
        add(traits, "name", lower(one.name()));
        one.profiles().stream().map(NewProfile::key).forEach(key -> {
            add(traits, key.network() + " id", key.externalId());
            add(traits, key.network() + " handle", key.handle());
        });
        one.contacts()
                .forEach(contact -> contact.kind()
                        .normal(contact.value(), region.ofProject())
                        .ifPresent(normal -> add(traits, contact.kind().name(), normal)));
        return traits;
    }

    /** Whether a short text, such as the name of a file, names somebody who has these traits. */
    public static boolean isNamed(String text, Set<Trait> traits) {
        var bare = bare(text);
        return traits.stream()
                .map(trait -> bare(trait.value()))
                .anyMatch(value -> value.length() >= SHORTEST && bare.contains(value));
    }

    private static void add(Set<Trait> traits, String what, String value) {
        if (value != null) {
            traits.add(new Trait(what, value));
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
