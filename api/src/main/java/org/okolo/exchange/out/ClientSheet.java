package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientView;
import org.okolo.contact.ContactKind;
import org.okolo.exchange.cell.Several;
import org.okolo.exchange.line.Guesses;

/** The clients that are not deleted. */
@ApplicationScoped
class ClientSheet implements Sheet<UUID> {

    @Inject
    EntityManager entities;

    @Override
    public String name() {
        return "clients.csv";
    }

    @Override
    public List<String> headings(SheetWords.Words words) {
        var headings = new ArrayList<>(List.of("id"));
        headings.addAll(PersonCells.HEADINGS);
        headings.addAll(List.of("other contacts", "status", "owner", "tags", "comment", "source"));
        words.fields().forEach(field -> headings.add(Guesses.FIELD_HEADING + field.fieldKey));
        headings.addAll(List.of("blocked", "blocked reason", "created at"));
        return headings;
    }

    @Override
    public List<UUID> rowsAfter(UUID last, int most) {
        return entities.createQuery(
                        "select c.id from Client c where c.deletedAt is null and c.id > :after order by c.id",
                        UUID.class)
                .setParameter("after", last)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public UUID id(UUID row) {
        return row;
    }

    @Override
    public UUID clientId(UUID row) {
        return row;
    }

    @Override
    public List<Object> cells(UUID row, ClientView client, SheetWords.Words words) {
        var cells = new ArrayList<Object>();
        cells.add(client.id());
        cells.addAll(PersonCells.of(client));
        cells.add(PersonCells.contacts(client, ContactKind.OTHER));
        cells.add(words.statuses().get(client.statusId()));
        cells.add(words.owners().get(client.ownerId()));
        cells.add(Several.write(client.tagIds().stream().map(words.tags()::get).toList()));
        cells.add(client.comment());
        cells.add(client.source());
        var fields = client.fields();
        words.fields().forEach(field -> cells.add(fields.get(field.fieldKey)));
        cells.add(client.blocked());
        cells.add(client.blockedReason());
        cells.add(client.createdAt());
        return cells;
    }
}
