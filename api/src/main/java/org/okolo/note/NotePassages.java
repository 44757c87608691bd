package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Override
    public List<Passage> of(Collection<UUID> clientIds) {
        var found = new ArrayList<Passage>();
        for (Note note : Note.<Note>list("clientId in ?1 order by id desc", clientIds)) {
            found.add(new Passage(note.clientId, Part.NOTE, note.id, note.text));
            if (note.quote != null) {
                found.add(new Passage(note.clientId, Part.NOTE, note.id, note.quote));
            }
        }
        return found;
    }
}
