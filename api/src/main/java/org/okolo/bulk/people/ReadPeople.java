package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;

/** Reads what became of the people of an order. */
@ApplicationScoped
class ReadPeople {

    @Inject
    PeopleJson json;

    PeopleOutcomes outcomes(Job job) {
        var lines = JobChunk.<JobChunk>find("jobId = ?1 order by number", job.id).list().stream()
                .flatMap(chunk -> json.lines(chunk).stream())
                .toList();
        var names = names(lines.stream()
                .map(PersonLine::clientId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new PeopleOutcomes(lines.stream().map(line -> view(line, names)).toList());
    }

    private static PersonLineView view(PersonLine line, Map<UUID, String> names) {
        var name = line.clientId() == null ? null : names.get(line.clientId());
        return new PersonLineView(line.at(), line.clientId(), name, line.outcome(), line.reason());
    }

    private static Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Client.<Client>stream("id in ?1 and deletedAt is null", ids)
                        .collect(Collectors.toMap(client -> client.id, client -> client.name));
    }
}
