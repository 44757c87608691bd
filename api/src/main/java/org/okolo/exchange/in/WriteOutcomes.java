package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.okolo.exchange.cell.SafeTable;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.problem.Messages;
import org.okolo.tenancy.InProject;

/**
 * Writes what became of the lines while it is read, a few parts at a time: a long import needs no more memory than a
 * short one.
 */
@ApplicationScoped
class WriteOutcomes {

    private static final int AT_ONCE = 10;

    @Inject
    InProject inProject;

    @Inject
    ImportJson json;

    /** What is the same for all lines. */
    private record Whole(UUID jobId, List<FoundColumn> columns, Mapping mapping) {}

    /** @param next the number of the part to begin with; null when there is none any more */
    private record Read(List<LineOutcome> outcomes, Integer next) {}

    /** @param language of the messages */
    void write(UUID projectId, UUID importId, Locale language, OutputStream out) throws IOException {
        var table = new SafeTable(out, language);
        table.row(List.of("line", "outcome", "clientId", "field", "heading", "message"));
        var whole = inProject.call(projectId, () -> whole(importId));
        var from = whole.jobId() == null ? null : 0;
        while (from != null) {
            var first = from;
            var read = inProject.call(projectId, () -> read(whole.jobId(), first));
            for (var one : read.outcomes()) {
                table.row(cells(one, whole, language));
            }
            from = read.next();
        }
        table.flush();
    }

    private Whole whole(UUID importId) {
        var file = Imports.found(importId);
        Job job = file.jobId == null ? null : Job.findById(file.jobId);
        return new Whole(file.jobId, json.columns(file), job == null ? null : json.mapping(job));
    }

    private Read read(UUID jobId, int first) {
        var parts = JobChunk.<JobChunk>find(
                        "jobId = ?1 and number >= ?2 and result is not null order by number", jobId, first)
                .page(0, AT_ONCE)
                .list();
        var outcomes =
                parts.stream().flatMap(part -> json.outcomes(part).stream()).toList();
        return new Read(outcomes, parts.size() < AT_ONCE ? null : parts.get(parts.size() - 1).number + 1);
    }

    private static List<Object> cells(LineOutcome one, Whole whole, Locale language) {
        var error = one.error();
        return Arrays.asList(
                one.line(),
                one.what(),
                one.clientId(),
                error == null ? null : error.field(),
                error == null ? null : error.heading(whole.columns(), whole.mapping()),
                error == null ? null : Messages.of(error.message(), language));
    }
}
