package org.okolo.exchange.out;

import java.util.List;
import org.okolo.client.ClientView;
import org.okolo.client.ProfileView;
import org.okolo.contact.ContactKind;
import org.okolo.exchange.cell.Several;
import org.okolo.network.Network;

/** The columns by which an import knows a client again. */
final class PersonCells {

    static final List<String> HEADINGS = List.of("name", "vk", "facebook", "phone", "email");

    private PersonCells() {}

    static List<String> of(ClientView client) {
        return List.of(
                client.name(),
                profiles(client, Network.VK),
                profiles(client, Network.FACEBOOK),
                contacts(client, ContactKind.PHONE),
                contacts(client, ContactKind.EMAIL));
    }

    static String contacts(ClientView client, ContactKind kind) {
        return Several.write(client.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact ->
                        contact.label() == null ? contact.value() : contact.value() + " (" + contact.label() + ")")
                .toList());
    }

    private static String profiles(ClientView client, Network network) {
        return Several.write(client.profiles().stream()
                .filter(profile -> profile.network() == network)
                .map(PersonCells::profile)
                .toList());
    }

    private static String profile(ProfileView profile) {
        var both = profile.externalId() != null && profile.handle() != null;
        return both ? profile.url() + " @" + profile.handle() : profile.url();
    }
}
