package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.okolo.client.ClientRowsMoved;

/** Counts notes again after a merge, or its undoing, has moved them. */
@ApplicationScoped
class RecountNotes {

    void recount(@Observes ClientRowsMoved moved) {
        for (var client : moved.clients()) {
            client.noteCount = (int) Note.count("clientId = ?1 and visibility = ?2", client.id, Visibility.TEAM);
        }
    }
}
