package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.client.profile.NewProfile;
import org.okolo.exchange.cell.PersonLink;
import org.okolo.exchange.cell.Several;
import org.okolo.network.Network;

/** Understands which pages a row names. */
final class UnderstandPeople {

    private static final Map<ImportField, Network> NETWORKS =
            Stream.of(Network.values()).collect(Collectors.toMap(ImportField::of, network -> network));
    private static final List<ImportField> FIELDS = Stream.concat(
                    Stream.of(Network.values()).map(ImportField::of), Stream.of(ImportField.PROFILE))
            .toList();

    private UnderstandPeople() {}

    static List<NewProfile> of(Cells cells) {
        var all = new ArrayList<NewProfile>();
        var alone = new ArrayList<NewProfile>();
        for (var field : FIELDS) {
            for (var cell : cells.cells(field)) {
                var people = people(field, cell);
                all.addAll(people);
                alone.addAll(people.size() == 1 ? people : List.of());
            }
        }
        for (var network : Network.values()) {
            join(network, all, alone);
        }
        return all.stream().distinct().toList();
    }

    private static List<NewProfile> people(ImportField field, Cells.Cell cell) {
        return Several.read(cell.text()).stream()
                .map(text -> PersonLink.read(NETWORKS.get(field), text)
                        .orElseThrow(() -> new WrongCell(field, "okolo.person-link").in(cell)))
                .toList();
    }

    /** One id and one handle in columns of their own are one person's: a row is about one. */
    private static void join(Network network, List<NewProfile> all, List<NewProfile> alone) {
        var ids = named(network, alone)
                .filter(one -> one.handle() == null)
                .distinct()
                .toList();
        var handles = named(network, alone)
                .filter(one -> one.externalId() == null)
                .distinct()
                .toList();
        if (ids.size() == 1
                && handles.size() == 1
                && named(network, all).distinct().count() == 2) {
            all.removeIf(one -> one.network() == network);
            all.add(new NewProfile(
                    network, ids.get(0).externalId(), handles.get(0).handle()));
        }
    }

    private static Stream<NewProfile> named(Network network, List<NewProfile> people) {
        return people.stream().filter(one -> one.network() == network);
    }
}
