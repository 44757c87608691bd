package org.okolo.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okolo.client.profile.NewProfile;
import org.okolo.network.Network;

/** An invented person of the practice pages; some of them are clients of the demo project. */
record Person(Map<String, String> name, At vk, At facebook, boolean client) {

    /** Where somebody is in a network; the handle may be missing. */
    record At(String id, String handle) {}

    static List<Person> clients(ObjectMapper json) {
        try (var people = Person.class.getResourceAsStream("/demo/people.json")) {
            var all = json.readValue(people, new TypeReference<List<Person>>() {});
            return all.stream().filter(Person::client).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The people of the demo cannot be read", unreadable);
        }
    }

    List<NewProfile> profiles() {
        return Stream.of(profile(Network.VK, vk), profile(Network.FACEBOOK, facebook))
                .filter(profile -> profile != null)
                .toList();
    }

    private static NewProfile profile(Network network, At at) {
        return at == null ? null : new NewProfile(network, at.id(), at.handle());
    }
}
