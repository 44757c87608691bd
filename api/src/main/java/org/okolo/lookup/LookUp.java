package org.okolo.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** Finds clients among the people of a page, in one statement that reads index ranges only. */
@ApplicationScoped
class LookUp {

    /** The join names the project again, or the client's primary key could not be used. */
    private static final String BRANCH = """
            select p.network, p.externalId, p.handle, p.id, c.id, c.statusId, c.ownerId, c.blocked, c.noteCount,
                c.version, c.deletedAt, c.nextDueAt
            from Profile p join Client c on c.projectId = p.projectId and c.id = p.clientId
            where p.network = %s.%s and p.%s in :%s""";

    /** More on one page is more likely a page read wrongly; what is left out will be seen again. */
    private static final int MOST_TAKEN_OVER = 10;

    @Inject
    EntityManager entities;

    LookupAnswer answer(LookupRequest request) {
        var people = request.keys().stream().map(LookupKey::person).toList();
        var known = new KnownProfiles(rows(people));
        var found = new ArrayList<LookupAnswer.Found>();
        for (var index = 0; index < people.size(); index++) {
            known.find(index, people.get(index)).ifPresent(found::add);
        }
        return new LookupAnswer(found, takenOver(people, known, found));
    }

    /** Without those whose sighting at their own profile tells the same. */
    private static List<Integer> takenOver(
            List<PersonKey> people, KnownProfiles known, List<LookupAnswer.Found> found) {
        var learning = found.stream()
                .filter(LookupAnswer.Found::learn)
                .map(LookupAnswer.Found::index)
                .collect(Collectors.toSet());
        return IntStream.range(0, people.size())
                .filter(index -> !learning.contains(index) && known.isTakenOver(people.get(index)))
                .limit(MOST_TAKEN_OVER)
                .boxed()
                .toList();
    }

    /** One branch per network and kind of key: each is a range of one unique index, which an "or" would not be. */
    private List<ProfileRow> rows(List<PersonKey> people) {
        var branches = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var network : Network.values()) {
            branch(network, "externalId", people, PersonKey::externalId, parameters)
                    .ifPresent(branches::add);
            branch(network, "handle", people, PersonKey::handle, parameters).ifPresent(branches::add);
        }
        if (branches.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(String.join(" union all ", branches), Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(ProfileRow::of).toList();
    }

    private static Optional<String> branch(
            Network network,
            String field,
            List<PersonKey> people,
            Function<PersonKey, String> value,
            Map<String, List<String>> parameters) {
        var values = people.stream()
                .filter(person -> person.network() == network)
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var name = network.name().toLowerCase(Locale.ROOT) + "_" + field;
        parameters.put(name, padded(values));
        return Optional.of(BRANCH.formatted(Network.class.getName(), network, field, name));
    }

    /** To the next power of two, so that ten prepared statements serve every size of page. */
    private static List<String> padded(List<String> values) {
        var padded = new ArrayList<>(values);
        var size = Integer.highestOneBit(values.size() * 2 - 1);
        while (padded.size() < size) {
            padded.add(values.get(values.size() - 1));
        }
        return padded;
    }
}
