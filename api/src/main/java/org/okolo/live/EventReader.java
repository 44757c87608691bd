package org.okolo.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.okolo.event.Event;
import org.okolo.tenancy.InProject;

/** Reads what has been committed. Numbers are in commit order without gaps, so "after n" never misses anything. */
@ApplicationScoped
class EventReader {

    @Inject
    InProject inProject;

    @Inject
    ObjectMapper json;

    /** The number of the last event; 0 when nothing has happened yet. */
    long last(UUID projectId) {
        return inProject.call(
                projectId,
                () -> Event.<Event>find("order by seq desc")
                        .firstResultOptional()
                        .map(event -> event.seq)
                        .orElse(0L));
    }

    List<LiveMessage> after(UUID projectId, long seq, int most) {
        return inProject.call(
                projectId,
                () -> Event.<Event>find("seq > ?1 order by seq", seq).range(0, most - 1).stream()
                        .map(event -> LiveMessage.of(event, json))
                        .toList());
    }
}
