package org.okolo.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.okolo.client.ClientView;
import org.okolo.client.ProfileView;
import org.okolo.contact.ContactKind;
import org.okolo.exchange.cell.Several;
import org.okolo.network.Network;

/** The columns by which an import knows a client again. */
final class PersonCells {

    static final List<String> HEADINGS = Stream.of(
                    Stream.of("name"),
                    Stream.of(Network.values()).map(network -> network.name().toLowerCase(Locale.ROOT)),
                    Stream.of("phone", "email"))
            .flatMap(headings -> headings)
            .toList();

    private PersonCells() {}

    static List<String> of(ClientView client) {
        var cells = new ArrayList<>(List.of(client.name()));
        for (var network : Network.values()) {
            cells.add(profiles(client, network));
        }
        cells.add(contacts(client, ContactKind.PHONE));
        cells.add(contacts(client, ContactKind.EMAIL));
        return cells;
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
