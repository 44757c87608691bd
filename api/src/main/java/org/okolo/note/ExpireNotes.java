package org.okolo.note;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.DueWork;
import org.okolo.tenancy.InProject;

/** Removes notes whose time is over. Lists have left them out since; here they cease to be counted. */
@ApplicationScoped
class ExpireNotes {

    private static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    /** Runs on every node; the client's lock lets one of them find the note and the others none. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        across.due(DueWork.EXPIRED_NOTES, clock.instant()).forEach(this::expire);
    }

    void expire(UUID projectId) {
        var over = inProject.call(projectId, () -> Note.getEntityManager()
                .createQuery("select id from Note where expiresAt <= :now order by expiresAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList());
        over.forEach(id -> inProject.run(projectId, () -> expireNote(id)));
    }

    private void expireNote(UUID id) {
        manager.actForNobody();
        Note found = Note.findById(id);
        if (found == null) {
            return;
        }
        Note.getEntityManager().detach(found);
        var client = clients.lockedOrDeleted(found.clientId);
        Note note = Note.findById(id);
        if (note == null || !note.isExpired(clock.instant())) {
            return;
        }
        note.delete();
        if (note.isForTeam()) {
            client.noteCount--;
        }
        clients.tell(client, Change.of(EventKind.NOTE_EXPIRED).subject(id).onlyFor(note.onlyFor()));
    }
}
