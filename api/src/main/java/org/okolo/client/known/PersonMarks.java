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
 * What a person is recognized by in texts on their way into the project, when the person is being erased: name, profiles, contacts, each in
 * one form. Here a namesake counts too: better a line too many is left out and reported than one too few.
 */
@ApplicationScoped
public class PersonMarks {

    private static final int SHORTEST = 3;

    @Inject
    PhoneRegion region;

    /**
     * One of them.
     *
     * @param what it is: marks are the same only when this is
     */
    public record Mark(String what, String value) {}

    /** Of clients there are, before their rows go. */
    public Set<Mark> of(Collection<UUID> clientIds) {
        var marks = new HashSet<Mark>();
        Client.<Client>list("id in ?1", clientIds).forEach(client -> add(marks, "name", lower(client.name)));
        Profile.<Profile>list("clientId in ?1", clientIds).forEach(profile -> {
            add(marks, profile.network + " id", profile.externalId);
            add(marks, profile.network + " handle", profile.handle);
        });
        Contact.<Contact>list("clientId in ?1", clientIds)
                .forEach(contact -> add(marks, contact.kind.name(), contact.normal));
        return marks;
    }

    /** Of somebody who is to be added. */
    public Set<Mark> of(NewClient one) {
        var marks = new HashSet<Mark>();
        add(marks, "name", lower(one.name()));
        one.profiles().stream().map(NewProfile::key).forEach(key -> {
            add(marks, key.network() + " id", key.externalId());
            add(marks, key.network() + " handle", key.handle());
        });
        one.contacts()
                .forEach(contact -> contact.kind()
                        .normal(contact.value(), region.ofProject())
                        .ifPresent(normal -> add(marks, contact.kind().name(), normal)));
        return marks;
    }

    /** Whether a short text, such as the name of a file, names somebody who has these marks. */
    public static boolean isNamed(String text, Set<Mark> marks) {
        var bare = bare(text);
        return marks.stream()
                .map(mark -> bare(mark.value()))
                .anyMatch(value -> value.length() >= SHORTEST && bare.contains(value));
    }

    private static void add(Set<Mark> marks, String what, String value) {
        if (value != null) {
            marks.add(new Mark(what, value));
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
