package org.okolo.merge;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientRows;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.event.EventKind;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/**
 * What a merge remembers is erased with either of its clients, and with the last day on which it can be undone. While the two were one,
 * events of the one told what the other had too: they are emptied with either.
 */
@ApplicationScoped
class ForgetMerges {

    private static final String OF_EITHER = "intoId in ?1 or fromId in ?1";

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    ClientRows rows;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    void forget(@Observes ErasingClients erasing) {
        List<Merge> merges = Merge.list(OF_EITHER, erasing.clientIds());
        merges.stream()
                .filter(merge -> merge.undoneAt != null && !erasing.clientIds().contains(merge.intoId))
                .forEach(merge -> erasing.tellOf(whileOne(merge)));
        Merge.delete(OF_EITHER, erasing.clientIds());
    }

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "merges",
                Merge.<Merge>list(OF_EITHER, telling.clientIds()).stream()
                        .map(rows::told)
                        .toList());
    }

    /** The events of the client that stayed, from the merge until it was undone. */
    private List<Long> whileOne(Merge merge) {
        return entities.createQuery(
                        "select e.seq from Event e where e.clientId = :into and e.seq >= " + seqOf("merged")
                                + " and e.seq < " + seqOf("unmerged"),
                        Long.class)
                .setParameter("into", merge.intoId)
                .setParameter("merge", merge.id)
                .setParameter("merged", EventKind.CLIENT_MERGED)
                .setParameter("unmerged", EventKind.CLIENT_UNMERGED)
                .getResultList();
    }

    private static String seqOf(String kind) {
        return "(select max(%1$s.seq) from Event %1$s where %1$s.clientId = :into and %1$s.subjectId = :merge and %1$s.kind = :%1$s)"
                .formatted(kind);
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        rounds.begin("Forgetting merges").eachDue(DueWork.MERGE_MEMORIES, clock.instant(), this::forgetOld);
    }

    /** What can no longer be undone need not be remembered. */
    void forgetOld(UUID projectId) {
        inProject.run(
                projectId,
                () -> Merge.update(
                        "memory = ?1, memoryUntil = null where memoryUntil <= ?2", Merge.NOTHING, clock.instant()));
    }
}
