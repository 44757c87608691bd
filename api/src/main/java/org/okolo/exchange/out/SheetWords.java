package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.field.Field;
import org.okolo.status.Process;
import org.okolo.status.Status;
import org.okolo.tag.Tag;

/** What ids are called in a table, by words that {@link ProjectWords} finds the same by. */
@ApplicationScoped
class SheetWords {

    @Inject
    EntityManager entities;

    @Inject
    ProjectWords known;

    /** @param fields those that are not retired, in order */
    record Words(Map<UUID, String> statuses, Map<UUID, String> owners, Map<UUID, String> tags, List<Field> fields) {}

    Words now() {
        var words = known.now();
        return new Words(
                statuses(words),
                owners(words),
                Tag.<Tag>streamAll().collect(Collectors.toMap(tag -> tag.id, tag -> tag.name)),
                Field.inOrder().stream().filter(field -> !field.retired).toList());
    }

    private static Map<UUID, String> statuses(ProjectWords.Words words) {
        var processes =
                Process.<Process>streamAll().collect(Collectors.toMap(process -> process.id, Function.identity()));
        var captions = new HashMap<UUID, String>();
        for (var status : Status.<Status>listAll()) {
            var process = processes.get(status.processId);
            var offered = Stream.of(
                    status.captionEn,
                    status.captionRu,
                    ProjectWords.inProcess(process.captionEn, status.captionEn),
                    ProjectWords.inProcess(process.captionRu, status.captionRu));
            captions.put(status.id, first(offered, words::status, status.id));
        }
        return captions;
    }

    private Map<UUID, String> owners(ProjectWords.Words words) {
        return entities.createQuery(
                        "select m.id, m.name, a.email from Manager m join Account a on a.id = m.accountId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> first(Stream.of((String) row[1], (String) row[2]), words::owner, (UUID) row[0])));
    }

    /** The first of these words that means this alone; the first of all when none does. */
    private static String first(Stream<String> offered, Function<String, Optional<UUID>> meaning, UUID id) {
        var all = offered.filter(Objects::nonNull).toList();
        return all.stream()
                .filter(word -> meaning.apply(word).filter(id::equals).isPresent())
                .findFirst()
                .orElse(all.get(0));
    }
}
