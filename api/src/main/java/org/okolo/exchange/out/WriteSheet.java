package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.client.Clients;
import org.okolo.exchange.cell.SafeTable;
import org.okolo.tenancy.InProject;

/** Writes the tables of the export, a few hundred rows at a time. */
@ApplicationScoped
class WriteSheet {

    private static final int AT_ONCE = 500;

    @Inject
    InProject inProject;

    @Inject
    SheetWords words;

    @Inject
    Clients persons;

    @Inject
    ClientSheet clients;

    @Inject
    PurchaseSheet purchases;

    @Inject
    NoteSheet notes;

    /** In the order of the archive. */
    List<Sheet<?>> all() {
        return List.of(clients, purchases, notes);
    }

    /** @param next after which row the next ones come; null when these are the last */
    private record Part(List<List<Object>> rows, UUID next) {}

    /**
     * @param language of who opens the table
     * @return how many rows there are below the headings
     */
    long write(UUID projectId, Sheet<?> sheet, Locale language, OutputStream out) throws IOException {
        var table = new SafeTable(out, language);
        var now = inProject.call(projectId, words::now);
        table.row(sheet.headings(now));
        var last = new UUID(0, 0);
        var written = 0L;
        while (last != null) {
            var after = last;
            var part = inProject.call(projectId, () -> part(sheet, after, now));
            for (var row : part.rows()) {
                table.row(row);
            }
            written += part.rows().size();
            last = part.next();
        }
        table.flush();
        return written;
    }

    /** Without what belongs to a client who has been deleted since the rows were found. */
    private <R> Part part(Sheet<R> sheet, UUID after, SheetWords.Words now) {
        var found = sheet.rowsAfter(after, AT_ONCE);
        var clients = persons.viewsOf(found.stream().map(sheet::clientId).collect(Collectors.toSet()));
        var rows = found.stream()
                .filter(row -> clients.containsKey(sheet.clientId(row)))
                .map(row -> sheet.cells(row, clients.get(sheet.clientId(row)), now))
                .toList();
        return new Part(rows, found.size() < AT_ONCE ? null : sheet.id(found.get(found.size() - 1)));
    }
}
