package org.okolo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Client;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;

/** Reads what became of the clients of a bulk action, a page at a time. */
@ApplicationScoped
class BulkLines {

    @Inject
    BulkJson json;

    /** @param at its part, and its place there */
    private record Placed(BulkLine line, int part, int at) {}

    /** @param outcome null for any */
    Page<BulkLineView> page(Job job, BulkOutcome outcome, PageRequest request) {
        var part = request.after().map(cursor -> (int) cursor.number(0)).orElse(0);
        var after = request.after().map(cursor -> (int) cursor.number(1)).orElse(-1);
        var found = new ArrayList<Placed>();
        var chunk = from(job, part, outcome);
        while (chunk != null && found.size() < request.rows()) {
            var from = chunk.number == part ? after + 1 : 0;
            var all = json.lines(chunk);
            for (var at = from; at < all.size(); at++) {
                if (outcome == null || all.get(at).outcome() == outcome) {
                    found.add(new Placed(all.get(at), chunk.number, at));
                }
            }
            chunk = from(job, chunk.number + 1, outcome);
        }
        var rows = found.size() > request.rows() ? found.subList(0, request.rows()) : found;
        var names = names(rows);
        return Page.of(
                rows,
                request.limit,
                placed -> new BulkLineView(
                        placed.line().clientId(),
                        names.get(placed.line().clientId()),
                        placed.line().outcome()),
                placed -> Cursor.of(placed.part(), placed.at()));
    }

    /** The next part in which there is such an outcome. */
    private static JobChunk from(Job job, int number, BulkOutcome outcome) {
        var counted = outcome == null ? "" : " and " + outcome.counted() + " > 0";
        return JobChunk.find("jobId = ?1 and number >= ?2" + counted + " order by number", job.id, number)
                .firstResult();
    }

    private static Map<UUID, String> names(List<Placed> rows) {
        var ids = rows.stream().map(placed -> placed.line().clientId()).toList();
        return ids.isEmpty()
                ? Map.of()
                : Client.<Client>stream("id in ?1 and deletedAt is null", ids)
                        .collect(Collectors.toMap(client -> client.id, client -> client.name));
    }
}
