package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.bulk.TouchedSince;
import org.okolo.client.Client;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.TagClients;
import org.okolo.client.find.ChooseClients;
import org.okolo.event.EventKind;
import org.okolo.job.Job;
import org.okolo.problem.Invalid;

/**
 * Takes a people action back: those it added are deleted, unless somebody has worked with them since; of the others everything is put
 * back that nobody has changed since. A deleted client can be restored for 30 days, as always.
 */
@ApplicationScoped
class UndoPeople {

    /** What comes of itself when a client is there: nobody has worked with it. */
    private static final Set<EventKind> BY_ITSELF = EnumSet.of(
            EventKind.CLIENT_PROFILE_SEEN,
            EventKind.CLIENT_DUPLICATE_SUGGESTED,
            EventKind.REMINDER_DUE,
            EventKind.NOTE_EXPIRED);

    @Inject
    ChooseClients choosing;

    @Inject
    ChangeClient changing;

    @Inject
    TagClients tagging;

    @Inject
    TouchedSince touched;

    /** Who was changed by others since the action did its work: at all, in status, in owner, in each of its tags. */
    private record Touched(Set<UUID> atAll, Set<UUID> inStatus, Set<UUID> inOwner, Map<UUID, Set<UUID>> inTag) {}

    /** @param since when the action did its work on these people, or just before */
    List<PersonLine> undo(Job job, PeopleAction action, List<PersonLine> lines, Instant since) {
        var ids = lines.stream()
                .filter(line -> line.outcome().hasChanged())
                .map(PersonLine::clientId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return lines;
        }
        var clients = choosing.locked(ids);
        var by = by(job, action, ids, since);
        return lines.stream()
                .map(line ->
                        line.outcome().hasChanged() ? undone(line, clients.get(line.clientId()), action, by) : line)
                .toList();
    }

    private Touched by(Job job, PeopleAction action, List<UUID> ids, Instant since) {
        return new Touched(
                touched.of(ids, EnumSet.complementOf(EnumSet.copyOf(BY_ITSELF)), since, job),
                touched.of(ids, EnumSet.of(EventKind.CLIENT_STATUS), since, job),
                touched.of(ids, EnumSet.of(EventKind.CLIENT_OWNER), since, job),
                action.tagIds().stream()
                        .collect(Collectors.toMap(
                                tagId -> tagId,
                                tagId -> touched.inTag(tagId, ids, EnumSet.of(EventKind.CLIENT_TAGS), since, job))));
    }

    private PersonLine undone(PersonLine line, Client client, PeopleAction action, Touched by) {
        var isAdded = line.outcome() != PersonOutcome.CHANGED;
        if (client == null || client.isDeleted()) {
            var isGone = isAdded && (client == null || client.mergedInto == null);
            return isGone ? line.now(PersonOutcome.UNDONE, null) : line.now(PersonOutcome.KEPT, PersonReason.DELETED);
        }
        if (isAdded && by.atAll().contains(client.id)) {
            return line.now(PersonOutcome.KEPT, PersonReason.CHANGED_SINCE);
        }
        var all = line.changed() == null || putBack(line.changed(), client, action, by);
        if (isAdded) {
            changing.takeBack(client);
        }
        return isAdded || all
                ? line.now(PersonOutcome.UNDONE, null)
                : line.now(PersonOutcome.KEPT, PersonReason.CHANGED_SINCE);
    }

    /** Everything is tried; true when all of it is as before. */
    private boolean putBack(PersonLine.Changed changed, Client client, PeopleAction action, Touched by) {
        var all = !changed.status()
                || !by.inStatus().contains(client.id)
                        && Objects.equals(client.statusId, action.statusId())
                        && succeeds(() -> changing.status(client, changed.statusBefore(), null));
        all &= !changed.owner()
                || !by.inOwner().contains(client.id)
                        && Objects.equals(client.ownerId, action.ownerId())
                        && succeeds(() -> changing.giveBack(client, changed.ownerBefore()));
        return all & untag(client, changed.tagIds(), by);
    }

    private boolean untag(Client client, List<UUID> tagIds, Touched by) {
        var ours = tagIds.stream()
                .filter(tagId -> !by.inTag().get(tagId).contains(client.id))
                .toList();
        ours.forEach(tagId -> tagging.remove(client, tagId));
        return ours.size() == tagIds.size();
    }

    /** False when the status was retired meanwhile, or the manager switched off. */
    private static boolean succeeds(Runnable change) {
        try {
            change.run();
            return true;
        } catch (Invalid noLongerThere) {
            return false;
        }
    }
}
