package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.okolo.bulk.people.PersonLine.Changed;
import org.okolo.client.Client;
import org.okolo.client.StoredProfiles;
import org.okolo.client.change.AddClient;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.TagClients;
import org.okolo.client.find.ChooseClients;
import org.okolo.client.owner.OwnerRule;
import org.okolo.problem.Invalid;

/**
 * Does what was ordered to people, each under the rules of a single change. What is not allowed of it is left, and said; the rest is
 * done.
 */
@ApplicationScoped
class TreatPeople {

    @Inject
    Clock clock;

    @Inject
    StoredProfiles stored;

    @Inject
    ChooseClients choosing;

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    TagClients tagging;

    @Inject
    OwnerRule owners;

    @Inject
    KnownParts known;

    /**
     * What is still to be done.
     *
     * @param less less than was ordered: something of it is no longer there
     */
    private record Rest(PeopleAction action, boolean less) {}

    /**
     * @param from the place of the first of them in the order
     * @param people null for one who had to be forgotten
     */
    List<PersonLine> treat(int from, List<SelectedPerson> people, PeopleAction action) {
        lock(people);
        var there = known.of(action);
        var rest = new Rest(there, !there.equals(action));
        var lines = new ArrayList<PersonLine>();
        for (var person : people) {
            var at = from + lines.size();
            lines.add(person == null ? PersonLine.refused(at, null, PersonReason.ERASED) : line(at, person, rest));
        }
        return lines;
    }

    /** All of them in one order, so that two orders about the same people do not wait for each other for ever. */
    private void lock(List<SelectedPerson> people) {
        var ids = people.stream()
                .filter(Objects::nonNull)
                .map(this::clientOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            choosing.locked(ids);
        }
    }

    private Optional<UUID> clientOf(SelectedPerson person) {
        return stored.find(person.profile().key()).map(profile -> profile.clientId);
    }

    private PersonLine line(int at, SelectedPerson person, Rest rest) {
        var client = clientOf(person)
                .map(id -> Client.<Client>findById(id))
                .filter(one -> !one.isDeleted() || one.isRestorable(clock.instant()))
                .orElse(null);
        var isClient = client != null && !client.isDeleted();
        if (!isClient && !rest.action().add()) {
            return PersonLine.refused(at, null, PersonReason.NO_CLIENT);
        }
        if (client == null) {
            return added(at, person, rest);
        }
        return isClient ? changed(at, client, PersonOutcome.CHANGED, rest) : restored(at, client, rest);
    }

    private PersonLine added(int at, SelectedPerson person, Rest rest) {
        var action = rest.action();
        var mayGive = owners.isToGive(null, action.ownerId());
        var added = adding.add(person.client(action, mayGive)).client();
        return new PersonLine(at, added.id, PersonOutcome.ADDED, reason(rest, mayGive, true), null);
    }

    private PersonLine restored(int at, Client client, Rest rest) {
        if (!owners.isToDelete(client.ownerId)) {
            return PersonLine.refused(at, client.id, PersonReason.NOT_YOURS);
        }
        changing.restore(client);
        return changed(at, client, PersonOutcome.RESTORED, rest);
    }

    private PersonLine changed(int at, Client client, PersonOutcome done, Rest rest) {
        var action = rest.action();
        var statusBefore = client.statusId;
        var ownerBefore = client.ownerId;
        var status = action.statusId() != null && changing.status(client, action.statusId(), null);
        var tagIds = new ArrayList<UUID>();
        var hasRoom = action.tagIds().stream().allMatch(tagId -> tagged(client, tagId, tagIds));
        var mayGive = action.ownerId() == null
                || action.ownerId().equals(client.ownerId)
                || owners.isToGive(client.ownerId, action.ownerId());
        var owner = action.ownerId() != null && mayGive && changing.owner(client, action.ownerId(), null);
        var changed = new Changed(status, statusBefore, owner, ownerBefore, tagIds);
        var reason = reason(rest, mayGive, hasRoom);
        if (done == PersonOutcome.RESTORED || changed.anything()) {
            return new PersonLine(at, client.id, done, reason, changed);
        }
        return new PersonLine(at, client.id, reason == null ? PersonOutcome.SAME : PersonOutcome.REFUSED, reason, null);
    }

    /** Why not everything is done; null when it is. */
    private static PersonReason reason(Rest rest, boolean mayGive, boolean hasRoom) {
        if (!mayGive) {
            return PersonReason.NOT_YOURS;
        }
        if (!hasRoom) {
            return PersonReason.TOO_MANY_TAGS;
        }
        return rest.less() ? PersonReason.NO_LONGER_THERE : null;
    }

    /** Whether the client has the tag now. */
    private boolean tagged(Client client, UUID tagId, List<UUID> fresh) {
        try {
            if (tagging.add(client, tagId)) {
                fresh.add(tagId);
            }
            return true;
        } catch (Invalid tooMany) {
            return false;
        }
    }
}
