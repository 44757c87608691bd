package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okolo.client.known.KnownPersons;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.exchange.line.Mapping;
import org.okolo.problem.Messages;
import org.okolo.tenancy.Ids;

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
        var verdicts = new Verdicts(mapping, persons);
        reading.inParts(file, mapping, AT_ONCE, part -> {
            verdicts.prepare(part);
            part.forEach(line -> count(line, verdicts, count));
        });
        return new ImportCheck(
                count.toAdd + count.known + count.wrong, count.toAdd, count.known, count.wrong, count.errors);
    }

    private static void count(ImportLine line, Verdicts verdicts, Count count) {
        var verdict = verdicts.of(line);
        if (verdict.what() == What.FAILED) {
            wrong(line.line(), verdict.error(), count);
            return;
        }
        var isNew = verdict.what() == What.ADDED;
        count.toAdd += isNew ? 1 : 0;
        count.known += isNew ? 0 : 1;
        verdicts.done(line, verdict, isNew ? Ids.next() : verdict.clientId());
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
