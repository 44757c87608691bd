package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.passage.Passages;

/** Clients are found by what was noted about them, and by what the notes quote. */
@ApplicationScoped
class NotePassages implements Passages {

    private static final String STILL_THERE =
            "clientId in ?1 and (expiresAt is null or expiresAt > ?2) order by id desc";

    @Inject
    Clock clock;

    @Override
    public List<Passage> of(Collection<UUID> clientIds) {
        var found = new ArrayList<Passage>();
        for (var note : Note.<Note>list(STILL_THERE, clientIds, clock.instant())) {
            found.add(new Passage(note.clientId, Part.NOTE, note.id, note.text, note.onlyFor()));
            if (note.quote != null) {
                found.add(new Passage(note.clientId, Part.NOTE, note.id, note.quote, note.onlyFor()));
            }
        }
        return found;
    }
}
