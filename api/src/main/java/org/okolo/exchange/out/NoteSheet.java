package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientView;
import org.okolo.note.Note;
import org.okolo.note.Visibility;

/** The notes that everybody in the team may read, each with its client. Whoever imports them elsewhere shows them to that whole team. */
@ApplicationScoped
class NoteSheet implements Sheet<Note> {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Override
    public String name() {
        return "notes.csv";
    }

    @Override
    public List<String> headings(SheetWords.Words words) {
        var headings = new ArrayList<>(List.of("id", "client id"));
        headings.addAll(PersonCells.HEADINGS);
        headings.addAll(List.of("note", "link", "quote", "author", "created at"));
        return headings;
    }

    @Override
    public List<Note> rowsAfter(UUID last, int most) {
        return entities.createQuery(
                        "select n from Note n join Client c on c.projectId = n.projectId and c.id = n.clientId"
                                + " where c.deletedAt is null and n.visibility = :team"
                                + " and (n.expiresAt is null or n.expiresAt > :now) and n.id > :after order by n.id",
                        Note.class)
                .setParameter("team", Visibility.TEAM)
                .setParameter("now", clock.instant())
                .setParameter("after", last)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public UUID id(Note note) {
        return note.id;
    }

    @Override
    public UUID clientId(Note note) {
        return note.clientId;
    }

    @Override
    public List<Object> cells(Note note, ClientView client, SheetWords.Words words) {
        var cells = new ArrayList<Object>();
        cells.add(note.id);
        cells.add(note.clientId);
        cells.addAll(PersonCells.of(client));
        cells.add(note.text);
        cells.add(note.link);
        cells.add(note.quote);
        cells.add(words.owners().get(note.authorId));
        cells.add(note.createdAt);
        return cells;
    }
}
