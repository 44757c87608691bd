package org.okolo.note;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.Rounds;

/** Removes notes whose time is over. Lists have left them out since; here they cease to be counted. */
@ApplicationScoped
class ExpireNotes {

    private static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    /** Runs on every node; the client's lock lets one of them find the note and the others none. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        var round = rounds.begin("Removing notes whose time is over");
        round.eachDue(
                DueWork.EXPIRED_NOTES,
                clock.instant(),
                projectId -> round.items(projectId, AT_ONCE, this::over, this::expire));
    }

    private List<UUID> over(int most) {
        return Note.getEntityManager()
                .createQuery("select id from Note where expiresAt <= :now order by expiresAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private boolean expire(UUID id) {
        manager.actForNobody();
        Note found = Note.findById(id);
        if (found == null) {
            return false;
        }
        Note.getEntityManager().detach(found);
        var client = clients.lockedOrDeleted(found.clientId);
        Note note = Note.findById(id);
        if (note == null || !note.isExpired(clock.instant())) {
            return false;
        }
        note.delete();
        if (note.isForTeam()) {
            client.noteCount--;
        }
        clients.tell(client, Change.of(EventKind.NOTE_EXPIRED).subject(id).onlyFor(note.onlyFor()));
        return true;
    }
}
