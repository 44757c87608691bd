package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.okolo.client.known.KnownPersons;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.exchange.line.Mapping;
import org.okolo.problem.Messages;

/** Goes through a file as the import would, and changes nothing. */
@ApplicationScoped
class CheckImport {

    private static final int MOST_ERRORS = 500;
    private static final int AT_ONCE = 500;

    @Inject
    ReadLines reading;

    @Inject
    KnownPersons persons;

    @Inject
    ImportJson json;

    /** What has been counted so far. */
    private static final class Count {
        private final Locale language;
        private final List<FoundColumn> columns;
        private final Mapping mapping;
        private final Set<String> seen = new HashSet<>();
        private final List<ImportCheck.Wrong> errors = new ArrayList<>();
        private int toAdd;
        private int known;
        private int wrong;

        private Count(Locale language, List<FoundColumn> columns, Mapping mapping) {
            this.language = language;
            this.columns = columns;
            this.mapping = mapping;
        }
    }

    /** @param language of the messages */
    ImportCheck check(ImportFile file, Mapping mapping, Locale language) {
        var count = new Count(language, json.columns(file), mapping);
        reading.inParts(file, mapping, AT_ONCE, part -> count(part, count));
        return new ImportCheck(
                count.toAdd + count.known + count.wrong, count.toAdd, count.known, count.wrong, count.errors);
    }

    private void count(List<ImportLine> part, Count count) {
        var fine = part.stream().filter(line -> line.error() == null).toList();
        part.stream().filter(line -> line.error() != null).forEach(line -> wrong(line.line(), line.error(), count));
        var known = persons.of(fine.stream().map(ImportLine::client).toList());
        for (var i = 0; i < fine.size(); i++) {
            var traits = persons.traits(fine.get(i).client());
            var before = known.get(i);
            if (before.filter(KnownPersons.Known::deleted).isPresent()) {
                wrong(fine.get(i).line(), ApplyLine.DELETED, count);
            } else if (before.isEmpty() && count.mapping.onlyKnown()) {
                wrong(fine.get(i).line(), ApplyLine.UNKNOWN, count);
            } else if (before.isPresent() || traits.stream().anyMatch(count.seen::contains)) {
                count.known++;
            } else {
                count.toAdd++;
            }
            count.seen.addAll(traits);
        }
    }

    private static void wrong(int line, LineError error, Count count) {
        count.wrong++;
        if (count.errors.size() < MOST_ERRORS) {
            count.errors.add(new ImportCheck.Wrong(
                    line,
                    error.field(),
                    error.key(),
                    error.heading(count.columns, count.mapping),
                    error.value(),
                    Messages.of(error.message(), count.language)));
        }
    }
}
