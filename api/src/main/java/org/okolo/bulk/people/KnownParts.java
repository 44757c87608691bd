package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.manager.PresentManagers;
import org.okolo.problem.Invalid;
import org.okolo.status.Status;
import org.okolo.tag.Tag;

/** What of an action the project knows: until its turn comes a status may be retired, a manager switched off, a tag removed. */
@ApplicationScoped
class KnownParts {

    @Inject
    PresentManagers managers;

    /** @throws Invalid naming the first part that is none of the project's, or the action when there is nothing in it */
    void check(PeopleAction action) {
        if (action.doesNothing()) {
            throw Invalid.field("action", "okolo.people-action");
        }
        var known = of(action);
        require(known.statusId() != null || action.statusId() == null, "action.statusId", "okolo.status");
        require(known.ownerId() != null || action.ownerId() == null, "action.ownerId", "okolo.owner");
        require(known.tagIds().size() == action.tagIds().size(), "action.tagIds", "okolo.tag");
    }

    /** The action without what is not there. Whoever has clients to lock locks them before. */
    PeopleAction of(PeopleAction action) {
        var tags = tags(action.tagIds());
        var status = action.statusId() != null && Status.isOffered(action.statusId());
        var owner = action.ownerId() != null && managers.isActive(action.ownerId());
        return new PeopleAction(
                action.add(),
                status ? action.statusId() : null,
                owner ? action.ownerId() : null,
                action.tagIds().stream().filter(tags::contains).toList());
    }

    private static Set<UUID> tags(List<UUID> ids) {
        var found = new HashSet<UUID>();
        if (!ids.isEmpty()) {
            Tag.<Tag>list("id in ?1", ids).forEach(tag -> found.add(tag.id));
        }
        return found;
    }

    private static void require(boolean known, String field, String message) {
        if (!known) {
            throw Invalid.field(field, message);
        }
    }
}
