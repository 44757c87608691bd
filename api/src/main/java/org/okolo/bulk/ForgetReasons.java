package org.okolo.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.event.EventsStripped;
import org.okolo.idempotency.ForgetAnswers;
import org.okolo.job.Job;
import org.okolo.job.JobKind;

/**
 * The reason of a bulk action is somebody's words, and may be about one of its clients. It is forgotten with each of them: the events of
 * the others go on telling it. All else that a bulk action keeps is ids.
 */
@ApplicationScoped
class ForgetReasons {

    private static final String REASON = "reason";

    private static final Set<EventKind> TELLING = Set.of(EventKind.BULK_STARTED, EventKind.BULK_UNDONE);

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    ForgetAnswers answers;

    @Inject
    jakarta.enterprise.event.Event<EventsStripped> stripped;

    /** What a bulk action had to say of a person. */
    record Reason(UUID bulkActionId, String reason) {}

    void forget(@Observes ErasingClients erasing) {
        var jobs = of(erasing.clientIds());
        for (var id : jobs) {
            Job job = Job.findById(id);
            job.params = without(job.params);
        }
        if (!jobs.isEmpty()) {
            answers.about(jobs);
            List<Event> telling = Event.list("kind in ?1 and subjectId in ?2", TELLING, jobs);
            telling.forEach(event -> event.after = without(event.after));
            stripped.fire(
                    new EventsStripped(telling.stream().map(event -> event.seq).toList()));
        }
    }

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "bulkActions",
                of(telling.clientIds()).stream()
                        .map(id -> new Reason(
                                id,
                                read(Job.<Job>findById(id).params).path(REASON).asText()))
                        .toList());
    }

    /** Those with a reason that were about one of these clients. */
    private Set<UUID> of(List<UUID> clientIds) {
        var withReason = entities.createQuery(
                        "select id from Job where kind = :kind and params like '%\"reason\"%'", UUID.class)
                .setParameter("kind", JobKind.BULK)
                .getResultList();
        var found = new TreeSet<UUID>();
        for (var id : withReason.isEmpty() ? List.<UUID>of() : clientIds) {
            found.addAll(entities.createQuery(
                            "select distinct jobId from JobChunk where jobId in :jobs and input like :id", UUID.class)
                    .setParameter("jobs", withReason)
                    .setParameter("id", "%" + id + "%")
                    .getResultList());
        }
        return found;
    }

    /** As a job keeps it, or within what an event tells. */
    private String without(String written) {
        var told = read(written);
        if (told.path("action") instanceof ObjectNode action) {
            action.remove(REASON);
        } else if (told instanceof ObjectNode action) {
            action.remove(REASON);
        }
        return told.toString();
    }

    private JsonNode read(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A bulk action cannot be read", broken);
        }
    }
}
