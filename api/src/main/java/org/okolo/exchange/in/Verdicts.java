package org.okolo.exchange.in;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okolo.client.known.KnownPeople;
import org.okolo.client.known.KnownPersons;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.ImportField;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.exchange.line.Mapping;

/**
 * Says what becomes of the lines of a file, one after the other: a dry run and the import ask here, so that the one does what the other
 * promises. Each is told what was done, or would have been, for a line finds what those above it brought.
 */
final class Verdicts {

    private static final LineError DELETED = new LineError(null, "okolo.client-deleted");
    private static final LineError UNKNOWN = new LineError(null, "okolo.client-unknown");
    private static final LineError TAGS_OF_CLIENT = new LineError(ImportField.TAGS, "okolo.tags-most");
    private static final LineError TAGS_OF_PROJECT = new LineError(ImportField.TAGS, "okolo.tags-project");

    private final Mapping mapping;
    private final KnownPersons persons;
    private final KnownPeople people;
    private final TagRoom tags = new TagRoom();

    Verdicts(Mapping mapping, KnownPersons persons) {
        this.mapping = mapping;
        this.persons = persons;
        people = persons.nobody();
    }

    /** Reads what the project knows of these lines, in a handful of queries for all. */
    void prepare(List<ImportLine> lines) {
        var clients = lines.stream()
                .filter(line -> line.error() == null)
                .map(ImportLine::client)
                .toList();
        persons.learn(people, clients);
        tags.learn(clients.stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .map(KnownPeople.Known::clientId)
                .toList());
    }

    /** @param line prepared */
    Verdict of(ImportLine line) {
        if (line.error() != null) {
            return Verdict.failed(line.error());
        }
        var known = people.find(line.client()).orElse(null);
        if (known == null) {
            return mapping.onlyKnown() ? Verdict.failed(UNKNOWN) : withRoom(line, Verdict.of(What.ADDED, null));
        }
        if (known.deleted()) {
            return Verdict.failed(DELETED);
        }
        return mapping.known() == Mapping.Known.SKIP
                ? Verdict.of(What.SKIPPED, known.clientId())
                : withRoom(line, Verdict.of(What.COMPLETED, known.clientId()));
    }

    /** @param clientId who got what the line tells; for a new client of a dry run any id that no other has */
    void done(ImportLine line, Verdict verdict, UUID clientId) {
        if (verdict.what() == What.ADDED) {
            people.add(line.client(), clientId);
        }
        if (verdict.what() != What.SKIPPED) {
            tags.give(clientId, line.tags());
        }
    }

    private Verdict withRoom(ImportLine line, Verdict verdict) {
        if (!tags.isInProject(line.tags())) {
            return Verdict.failed(TAGS_OF_PROJECT);
        }
        return tags.isAtClient(verdict.clientId(), line.tags()) ? verdict : Verdict.failed(TAGS_OF_CLIENT);
    }
}
