package org.okolo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.okolo.event.EventKind;
import org.okolo.job.Job;
import org.okolo.job.JobState;

/**
 * Which clients somebody else has changed since a job did: whoever undoes it leaves them alone. The events know. What another job did that has
 * been undone itself does not count, so that jobs can be undone in reverse order.
 */
@ApplicationScoped
public class TouchedSince {

    private static final String TOUCHED = "select distinct e.clientId from Event e where e.clientId in :clients"
            + " and e.kind in :kinds and e.at >= :since and (e.sid is null or e.sid not in :jobs)";

    private static final String IN_TAG =
            " and ((e.before like :tag and e.after not like :tag) or (e.before not like :tag and e.after like :tag))";

    @Inject
    EntityManager entities;

    /** @param kinds the events that count */
    public Set<UUID> of(Collection<UUID> clients, Collection<EventKind> kinds, Instant since, Job job) {
        return new HashSet<>(query(TOUCHED, clients, kinds, since, job).getResultList());
    }

    /** The same of one tag alone. */
    public Set<UUID> inTag(UUID tagId, Collection<UUID> clients, Collection<EventKind> kinds, Instant since, Job job) {
        return new HashSet<>(query(TOUCHED + IN_TAG, clients, kinds, since, job)
                .setParameter("tag", "%" + tagId + "%")
                .getResultList());
    }

    private TypedQuery<UUID> query(
            String text, Collection<UUID> clients, Collection<EventKind> kinds, Instant since, Job job) {
        return entities.createQuery(text, UUID.class)
                .setParameter("clients", clients)
                .setParameter("kinds", kinds)
                .setParameter("since", since)
                .setParameter("jobs", jobs(job, since));
    }

    /** This job, and those undone since, by what events call them. */
    private List<String> jobs(Job job, Instant since) {
        return Stream.concat(Stream.of(job), Job.<Job>stream("state = ?1 and undoneAt >= ?2", JobState.UNDONE, since))
                .map(one -> one.id.toString())
                .toList();
    }
}
